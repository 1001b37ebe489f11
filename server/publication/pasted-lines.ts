// Lines pasted from a table or a chat: which cell is the title, which the address, which the day.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Channel } from './channels.ts';
import { isChannel } from './channels.ts';
import { inLedger, SeenLines } from './import/duplicates.ts';
import { readDay } from './import/read-day.ts';
import { isWebAddress, type KnownNames, type PostingFields, postingColumns, postingProblems } from './posting-fields.ts';

export const mostPasted = 500;

/** What all pasted lines share. */
export type Shared = Pick<PostingFields, 'channel' | 'kind' | 'columnId' | 'departmentId'>;

export interface PastedLine {
  line: number;
  fields: PostingFields;
  problems: string[];
  duplicate: boolean;
}

/** Reads the lines and judges each; a first line of headings is read over. */
export async function judgePaste(
  db: Db | Tx,
  organId: string,
  text: string,
  shared: Shared,
  known: KnownNames,
  today: Day,
): Promise<PastedLine[]> {
  const { channel, kind, columnId, departmentId } = shared;
  const lines = readLines(text).map(({ line, fields }) => {
    const all = { ...fields, channel, kind, columnId, departmentId };
    return { line, fields: all, problems: postingProblems(all, known, today).map(({ message }) => message) };
  });
  const right = lines.filter((one) => one.problems.length === 0 && isChannel(one.fields.channel)).map(marksOf);
  const ledger = await inLedger(db, organId, right);
  const seen = new SeenLines();
  const doubled = new Set(right.filter((one) => seen.add(one) !== null || ledger.has(one.line)).map((one) => one.line));
  return lines.map((one) => ({ ...one, duplicate: doubled.has(one.line) }));
}

function marksOf({ line, fields }: { line: number; fields: PostingFields }) {
  const { title, address, posted_on } = postingColumns(fields);
  return { line, title, address, postedOn: posted_on, channel: fields.channel as Channel };
}

function readLines(text: string): { line: number; fields: PostingFields }[] {
  const written = text.split(/\r?\n/).map((content, i) => ({ line: i + 1, cells: cellsOf(content) }));
  const filled = written.filter(({ cells }) => cells.length > 0);
  const body = filled[0] && isHeading(filled[0].cells) ? filled.slice(1) : filled;
  return body.map(({ line, cells }) => ({ line, fields: fieldsOf(cells) }));
}

/** Cells stand apart by tabs; in a line without any, the address and a day at either end are told by their form. */
function cellsOf(line: string): string[] {
  const cells = line.includes('\t') ? line.split('\t') : line.split(/\s+(?=https?:\/\/)|(?<=https?:\/\/\S+)\s+|\s+(?=\d{4}[-/.年]\d)/);
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function isHeading(cells: string[]): boolean {
  return cells.some((cell) => /^(标题|名称|题目)$/.test(cell)) && !cells.some(isWebAddress);
}

function fieldsOf(cells: string[]): PostingFields {
  const address = cells.find(isWebAddress) ?? '';
  const day = cells.find((cell) => cell !== address && looksLikeDay(cell)) ?? '';
  const title = cells.filter((cell) => cell !== address && cell !== day && !/^\d{1,4}$/.test(cell))[0] ?? '';
  return {
    title,
    address,
    postedOn: day,
    channel: '',
    kind: '',
    columnId: '',
    departmentId: '',
    formedOn: '',
    documentNumber: '',
    summary: '',
  };
}

function looksLikeDay(cell: string): boolean {
  const read = readDay(cell);
  return 'day' in read || read.problem === 'missing';
}
