// What was published late in a year, as a workbook.
import type { Writable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { type LateFilter, late } from './late.ts';

/** Writes the workbook and ends the stream. */
export async function exportLate(db: Db, organId: string, filter: LateFilter, today: Day, to: Writable): Promise<void> {
  const { rows } = await late(db, organId, filter, today);
  const { name } = await findOrgan(db, organId);
  await writeXlsx(
    {
      name: '逾期公开',
      title: `${name}${filter.year}年逾期公开的信息及原因（截至${today}）`,
      headings: ['标题', '形成或变更之日', '期限', '公开日期', '晚了（工作日）', '期限依据', '责任科室', '原因类别', '原因', '说明人'],
      widths: [36, 12, 11, 11, 10, 22, 14, 16, 28, 11],
      rows: rows.map((row) => [
        row.edition > 1 ? `${row.title}（第${row.edition}版）` : row.title,
        row.formedOn,
        row.dueOn,
        row.publishedOn,
        row.lateBy,
        row.limitBy,
        row.departmentName ?? '',
        row.kindName ?? '没有说明',
        row.reason ?? '',
        row.givenBy ?? '',
      ]),
    },
    to,
  );
}
