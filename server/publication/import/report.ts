// Workbooks around an import: the template to fill in, and the wrong lines to mend and hand in again.
import type { Writable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Db } from '#kernel/db';
import { importColumns } from './headers.ts';
import type { LineProblem } from './line.ts';
import { findRun, type RunKey } from './run.ts';
import { storedCells } from './store-lines.ts';
import type { Vocabulary } from './vocabulary.ts';

const widths: Partial<Record<(typeof importColumns)[number]['field'], number>> = {
  title: 44,
  address: 40,
  summary: 40,
  body: 40,
  interprets: 30,
};
const columnWidths = importColumns.map(({ field }) => widths[field] ?? 16);
const portion = 500;

const templateTitle =
  '公开台账：标题、公开渠道、公开日期必填；日期写成 2022-03-05；信息种类、栏目、责任科室写本机关已设的名称；网址以 http:// 或 https:// 开头。';

/** Writes the template: the headings, what they want, and two examples with names of the organ. */
export async function writeTemplate(names: Vocabulary, to: Writable): Promise<void> {
  const headings = importColumns.map(({ label }) => label);
  await writeXlsx({ name: '台账', title: templateTitle, headings, widths: columnWidths, rows: templateRows(names) }, to);
}

/** Writes the wrong lines of a run as they stand in the file, each with its place and what is wrong. */
export async function writeWrongLines(db: Db, key: RunKey, to: Writable): Promise<void> {
  await findRun(db, key);
  const headings = [...importColumns.map(({ label }) => label), '原行号', '问题'];
  await writeXlsx({ name: '有错的行', headings, widths: [...columnWidths, 8, 80], rows: wrongRows(db, key) }, to);
}

/** Two example lines, so plainly examples that the check refuses them: their day does not exist. */
function* templateRows({ kinds, columns, departments }: Vocabulary): Generator<string[]> {
  const column = columns.all.find(({ holdsPublications }) => holdsPublications);
  const examples: Partial<Record<(typeof importColumns)[number]['field'], string>>[] = [
    {
      title: '（填写示例，导入前请删去）',
      channel: '政府网站',
      kind: kinds.all[0]?.name ?? '',
      column: column?.name ?? '',
      postedOn: '2022年13月1日',
      department: departments.all[0]?.name ?? '',
    },
    { title: '（填写示例，导入前请删去）', channel: '微信公众号', postedOn: '2022-13-01', address: 'https://mp.weixin.qq.com/s/…' },
  ];
  for (const example of examples) yield importColumns.map(({ field }) => example[field] ?? '');
}

async function* wrongRows(db: Db, { organId, runId }: RunKey): AsyncGenerator<(string | number)[]> {
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('import_row')
      .select(['line', 'cells', 'problems'])
      .where('organ_id', '=', organId)
      .where('run_id', '=', runId)
      .where('state', '=', 'wrong')
      .where('line', '>', last)
      .orderBy('line')
      .limit(portion)
      .execute();
    for (const row of rows) {
      const cells = storedCells(row.cells);
      const problems = (JSON.parse(row.problems) as LineProblem[]).map(({ message }) => message).join('');
      yield [...importColumns.map(({ field }) => cells[field]), row.line, problems];
    }
    if (rows.length < portion) return;
    last = rows.at(-1)!.line;
  }
}
