// Understands one line of a ledger, or says in sentences what is wrong with it.
import { type Day, dayInWords } from '#kernel/day';
import { type Channel, channelCalled } from '../channels.ts';
import { isWebAddress } from '../posting-fields.ts';
import { metadataOf } from './check-metadata.ts';
import { type ImportField, labelOf } from './headers.ts';
import { isPublication, type LedgerLine, type LineProblem } from './line.ts';
import { readDay } from './read-day.ts';
import { screenedFor } from './screened-for.ts';
import type { Found, Named, Names, Vocabulary } from './vocabulary.ts';

export type Cells = Record<ImportField, string>;

export interface CheckedLine {
  /** Present when nothing is wrong. */
  line: LedgerLine | null;
  problems: LineProblem[];
}

export interface CheckOptions {
  today: Day;
  /** Off where the same cells have been screened before. */
  screening: boolean;
}

const limits: readonly (readonly [ImportField, number])[] = [
  ['title', 200],
  ['documentNumber', 100],
  ['address', 1000],
  ['summary', 2000],
  ['body', 500_000],
  ['interprets', 200],
  ['issuingOrgan', 200],
  ['keywords', 300],
];
const earliest = '1949-10-01';

/** Checks one line against the organ's names and the calendar. Reads nothing but its arguments. */
export function checkLine(number: number, cells: Cells, names: Vocabulary, { today, screening }: CheckOptions): CheckedLine {
  const problems: LineProblem[] = [];
  const wrong = (field: ImportField, sentence: string): null => {
    problems.push({ column: labelOf(field), message: `第 ${number} 行“${labelOf(field)}”：${sentence}` });
    return null;
  };
  checkTexts(cells, wrong);
  const channel = channelOf(cells, wrong);
  const postedOn = dayOf('postedOn', cells, wrong);
  const formedOn = cells.formedOn === '' ? null : dayOf('formedOn', cells, wrong);
  if (postedOn && postedOn > today) wrong('postedOn', `${dayInWords(postedOn)}还没有到，还没有公开的信息不能导入。`);
  if (postedOn && formedOn && formedOn > postedOn)
    wrong('formedOn', `${dayInWords(formedOn)}比公开日期${dayInWords(postedOn)}还晚，请核对。`);
  const place = placeOf(channel, cells, names, wrong);
  const departmentId = named('department', cells, names.departments, '科室', wrong)?.id ?? null;
  const metadata = metadataOf(cells, names, wrong);
  if (screening) screenTexts(cells, wrong);
  if (problems.length > 0 || channel === null || postedOn === null) return { line: null, problems };
  const { title, summary, body, interprets } = cells;
  const texts = { title, summary, body, interprets, documentNumber: cells.documentNumber || null, address: cells.address || null };
  return { line: { line: number, channel, postedOn, formedOn, departmentId, ...place, ...texts, metadata }, problems };
}

type Wrong = (field: ImportField, sentence: string) => null;

function checkTexts(cells: Cells, wrong: Wrong): void {
  if (cells.title === '') wrong('title', '没有填写。');
  for (const [field, limit] of limits) {
    const length = cells[field].length > limit ? [...cells[field]].length : 0;
    if (length > limit) wrong(field, `有 ${length} 个字，最多 ${limit} 个字。`);
  }
  if (cells.address !== '' && !isWebAddress(cells.address))
    wrong('address', `${shortened(cells.address)}不是网址，应以 http:// 或 https:// 开头。`);
}

function channelOf(cells: Cells, wrong: Wrong): Channel | null {
  if (cells.channel === '') return wrong('channel', '没有填写，例如“政府网站”“微信公众号”。');
  return (
    channelCalled(cells.channel) ??
    wrong(
      'channel',
      `不认识${quoted(cells.channel)}，可以填政府网站、微信公众号、政务微博、移动客户端、政府公报、公示栏、广播电视、报刊、新闻发布会、其他渠道。`,
    )
  );
}

function dayOf(field: 'postedOn' | 'formedOn', cells: Cells, wrong: Wrong): Day | null {
  const written = cells[field];
  if (written === '') return wrong(field, '没有填写。');
  const read = readDay(written);
  if ('problem' in read)
    return wrong(
      field,
      read.problem === 'missing' ? `${written}没有这一天。` : `${quoted(written)}不像日期，请写成 2022-03-05 或者 2022年3月5日。`,
    );
  return read.day < earliest ? wrong(field, `${dayInWords(read.day)}太早了，请核对年份。`) : read.day;
}

/** Kind and column: on the website one of the two leads to the other; elsewhere both may be missing. */
function placeOf(channel: Channel | null, cells: Cells, names: Vocabulary, wrong: Wrong): { kind: string | null; columnId: string | null } {
  const kind = named('kind', cells, names.kinds, '信息种类', wrong);
  const column = named('column', cells, names.columns, '栏目', wrong);
  if (channel !== null && !isPublication({ channel })) return { kind: kind?.id ?? null, columnId: column?.id ?? null };
  const code = kind?.id ?? (column && names.kindOfColumn.get(column.id)?.id) ?? null;
  const columnId = column?.id ?? kind?.defaultColumnId ?? null;
  if (cells.kind === '' && cells.column === '') wrong('kind', '政府网站的信息要填信息种类或者栏目。');
  else if (code === null && cells.kind === '' && column) wrong('kind', `没有填写，而“${column.name}”栏目没有固定的种类，请填写。`);
  else if (columnId === null && cells.column === '' && kind) wrong('column', `没有填写，而“${kind.name}”没有固定的栏目，请填写。`);
  if (column && !column.holdsPublications) wrong('column', `“${column.name}”下面还分栏目，请填具体的栏目。`);
  return { kind: code, columnId };
}

function named<T extends Named>(field: ImportField, cells: Cells, names: Names<T>, what: string, wrong: Wrong): T | null {
  const written = cells[field];
  if (written === '') return null;
  const found: Found<T> = names.find(written);
  if ('one' in found) return found.one;
  if ('ambiguous' in found) return wrong(field, `有几个${what}都叫${quoted(written)}，请写成“上级栏目/栏目”。`);
  const hint = found.suggestion === null ? '' : `是不是“${found.suggestion}”？`;
  return wrong(field, `没有叫${quoted(written)}的${what}。${hint}`);
}

function screenTexts(cells: Cells, wrong: Wrong): void {
  for (const field of ['title', 'summary', 'documentNumber', 'interprets', 'issuingOrgan', 'keywords', 'body'] as const) {
    const found = cells[field] === '' ? null : screenedFor(cells[field], labelOf(field));
    if (found) wrong(field, found);
  }
}

function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
