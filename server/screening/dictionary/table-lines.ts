// Lines of a table brought in: headings understood, each line judged against the list and the others.
import type { EntryFieldsInput, ImportLineAnswer } from '#contract/screening';
import { bytesOfBuffer, openTable } from '#documents';
import type { Db, Tx } from '#kernel/db';
import type { FileStore } from '#kernel/files';
import { entryProblems } from './entry-rules.ts';
import { refuse } from './errors.ts';
import { foldedExpression } from './fold-table.ts';
import { namesakesOf } from './namesakes.ts';
import { columnsOf, emptyFields } from './stored-entry.ts';
import type { ScreeningEntryRow, ScreeningListRow } from './tables.ts';

export const mostLines = 20_000;
const mostMegabytes = 20;

/** The first of each is the heading of the export. */
export const headings = {
  expression: ['词语', '词', '表达', '错误表述', '原词', '敏感词', '关键词'],
  replacement: ['改为', '建议', '正确表述', '替换为', '新名称'],
  since: ['自何时', '起', '时间'],
  note: ['说明', '备注', '理由'],
  source: ['依据', '来源', '出处'],
  severity: ['级别', '处理'],
  active: ['启用', '状态'],
} as const;

export type JudgedLine = ImportLineAnswer & { fields: EntryFieldsInput; active: boolean; row: ScreeningEntryRow | null };

/** Every line of a stored xlsx or csv, judged for the list. Throws `screening.*` or `documents.*` when there is no such table. */
export async function judgedLines(db: Db | Tx, list: ScreeningListRow, files: FileStore, fileHash: string): Promise<JudgedLine[]> {
  const lines = await readLines(await bytesOf(db, list.organ_id, files, fileHash));
  if (lines.length === 0) throw refuse('screening.noLines');
  const spellings = lines.map(({ fields }) => foldedExpression(fields.expression));
  const namesakes = await namesakesOf(db, list.organ_id, list.id, spellings);
  const known = await knownRows(db, list);
  const seen = new Map<string, number>();
  return lines.map(({ line, fields, active }, i) => {
    const spelling = spellings[i]!;
    const row = known.get(spelling) ?? null;
    const problems = entryProblems(list.kind, fields, namesakes).map((one) => one.message);
    const before = seen.get(spelling);
    if (before !== undefined && spelling !== '') problems.push(`和第 ${before} 行是同一个词。`);
    else seen.set(spelling, line);
    if (row?.rule) problems.push('格式规则不能用表格改。');
    const state = problems.length > 0 ? 'wrong' : row === null ? 'new' : isSame(row, fields, active) ? 'same' : 'changed';
    return { line, expression: fields.expression, replacement: fields.replacement, state, problems, fields, active, row };
  });
}

async function bytesOf(db: Db | Tx, organId: string, files: FileStore, fileHash: string): Promise<Buffer> {
  const upload = await db
    .selectFrom('upload')
    .select('declared_size')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('finished_at', 'is not', null)
    .executeTakeFirst();
  if (!upload) throw refuse('screening.noFile');
  if (Number(upload.declared_size) > mostMegabytes * 2 ** 20) throw refuse('screening.fileTooLarge', { limit: mostMegabytes });
  const pieces: Buffer[] = [];
  for await (const piece of await files.get(fileHash)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function readLines(bytes: Buffer): Promise<{ line: number; fields: EntryFieldsInput; active: boolean }[]> {
  const table = await openTable(bytesOfBuffer(bytes), { expected: Object.values(headings).flat() });
  const at = Object.fromEntries(
    Object.entries(headings).map(([field, names]) => [
      field,
      table.header.names.findIndex((name) => (names as readonly string[]).includes(name.trim())),
    ]),
  ) as Record<keyof typeof headings, number>;
  if (at.expression < 0) throw refuse('screening.noWords');
  const lines = [];
  for await (const { number, cells } of table.rows()) {
    if (lines.length >= mostLines) throw refuse('screening.tooMany', { limit: mostLines });
    const cell = (field: keyof typeof headings) => (cells[at[field]] ?? '').trim();
    // A table of words alone, as they are passed around, still says where it came from: the file.
    const source = cell('source') || (at.source < 0 ? '导入的表格' : '');
    const severity = /^(必须处理|禁用|拦截|block)$/.test(cell('severity'))
      ? 'block'
      : /^(提醒|warn)$/.test(cell('severity'))
        ? 'warn'
        : null;
    const words = { expression: cell('expression'), replacement: cell('replacement'), since: cell('since'), note: cell('note'), source };
    lines.push({
      line: number,
      fields: { ...emptyFields, ...words, severity } as EntryFieldsInput,
      active: !/^(否|停用|0)$/.test(cell('active')),
    });
  }
  return lines;
}

async function knownRows(db: Db | Tx, { organ_id, id }: ScreeningListRow): Promise<Map<string, ScreeningEntryRow>> {
  const rows = await db.selectFrom('screening_entry').selectAll().where('organ_id', '=', organ_id).where('list_id', '=', id).execute();
  return new Map(rows.map((row) => [row.spelling, row]));
}

function isSame(row: ScreeningEntryRow, fields: EntryFieldsInput, active: boolean): boolean {
  const { expression, replacement, since, note, source, severity } = columnsOf(fields);
  const equal = row.expression === expression && row.replacement === replacement && row.since === since && row.note === note;
  return equal && row.source === source && row.severity === severity && row.active === (active ? 1 : 0);
}
