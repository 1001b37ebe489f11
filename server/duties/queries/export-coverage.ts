// Coverage as a workbook: a row for each item, a column for each month.
import type { Writable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { type CoverageFilter, coverage } from './coverage.ts';

const words: Record<string, string> = { '-': '', '.': '', s: '有效', f: '已公开', l: '晚公开', d: '待公开', o: '逾期' };
const now = { overdue: '逾期', due: '近期到期', good: '正常', guessed: '按栏目推算', empty: '还没有内容' } as const;
const measuredBy = { link: '选定这个事项的信息', column: '按栏目推算', nothing: '没有信息' } as const;

const supposed = new Set(['s', 'f', 'l']);

/** Writes the workbook and ends the stream. */
export async function exportCoverage(db: Db, organId: string, filter: CoverageFilter, today: Day, to: Writable): Promise<void> {
  const found = await coverage(db, organId, filter, today);
  const { name } = await findOrgan(db, organId);
  await writeXlsx(
    {
      name: '公开覆盖',
      title: `${name}主动公开事项覆盖情况（${found.from}至${found.to}，截至${today}）`,
      headings: ['领域', '一级事项', '事项', '公开时限', '责任科室', '栏目', '现状', '计算依据', ...found.months],
      widths: [12, 14, 24, 22, 14, 14, 11, 12, ...found.months.map(() => 9)],
      rows: found.rows.map((row) => [
        row.domain,
        row.level1,
        row.name,
        row.ruleInWords,
        row.departmentName ?? '',
        row.columnName ?? '',
        now[row.now],
        measuredBy[row.by],
        ...[...row.cells].map((letter, at) => cellText(letter, row.counts[at] ?? 0, row.by)),
      ]),
    },
    to,
  );
}

/** What is only supposed from the column says so in every cell: cells are copied out of their row. */
function cellText(letter: string, count: number, by: keyof typeof measuredBy): string {
  const word = `${words[letter] ?? ''}${by === 'column' && supposed.has(letter) ? '（推算）' : ''}`;
  return count > 0 ? `${word} ${count}` : word;
}
