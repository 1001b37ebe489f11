// The trail as a csv file a spreadsheet opens: UTF-8 with a mark, and no cell that could run as a formula.
import { minuteOf } from '#kernel/day';
import type { ReadableEntry } from './readable.ts';

const headers = ['序号', '时间', '动作', '动作代码', '对象', '人员', '代谁办理', '网络地址', '理由', '变更', '校验值'];

/** The file's lines, the mark and the headers first. */
export async function* auditCsv(rows: AsyncIterable<ReadableEntry>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headers)}`;
  for await (const row of rows) {
    const changes = row.changes.map((c) => `${c.table} ${c.key} ${c.column}：${c.before ?? '（空）'} → ${c.after ?? '（空）'}`).join('\n');
    const cells = [
      row.seq,
      minuteOf(row.at),
      row.title,
      row.verb,
      row.about,
      row.personName,
      row.onBehalfOf,
      row.address,
      row.reason,
      changes,
      row.hash,
    ];
    yield csvLine(cells.map((cell) => String(cell ?? '')));
  }
}

/** One line. A cell beginning like a formula gets an apostrophe: spreadsheets run such cells. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
