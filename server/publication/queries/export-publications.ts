// The console's list of publications as a workbook: what the filter lets through, in the list's order.
import type { Writable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type ListQuestion, listPublications } from './list-publications.ts';

type Row = Awaited<ReturnType<typeof listPublications>>['rows'][number];

const columns: readonly { heading: string; width: number; cell: (row: Row) => string | null }[] = [
  { heading: '标题', width: 36, cell: (row) => row.title },
  { heading: '状态', width: 9, cell: (row) => row.stateName },
  { heading: '信息种类', width: 14, cell: (row) => row.kindName },
  { heading: '栏目', width: 14, cell: (row) => row.columnName },
  { heading: '索引号', width: 27, cell: (row) => row.indexNumber },
  { heading: '发文字号', width: 18, cell: (row) => row.documentNumber },
  { heading: '形成日期', width: 11, cell: (row) => row.formedOn },
  { heading: '应公开日期', width: 11, cell: (row) => row.dueOn },
  { heading: '发布日期', width: 11, cell: (row) => row.publishedOn },
  { heading: '有效性', width: 8, cell: (row) => (row.publishedOn === null ? null : row.validity) },
  { heading: '责任科室', width: 14, cell: (row) => row.departmentName },
  { heading: '起草', width: 10, cell: (row) => row.authorName },
];
const pageSize = 200;

/** Writes the workbook and ends the stream. */
export async function exportPublications(db: Db, of: ListQuestion, today: Day, to: Writable): Promise<void> {
  await writeXlsx(
    { name: '政府信息', headings: columns.map((c) => c.heading), widths: columns.map((c) => c.width), rows: rowsOf(db, of, today) },
    to,
  );
}

async function* rowsOf(db: Db, of: ListQuestion, today: Day): AsyncGenerator<(string | null)[]> {
  for (let page = 1; ; page++) {
    const { rows, total } = await listPublications(db, { ...of, page, pageSize }, today);
    for (const row of rows) yield columns.map(({ cell }) => cell(row));
    if (page * pageSize >= total) return;
  }
}
