// The ledger as a workbook, with the same columns an import reads: what goes out can come in elsewhere.
import type { Writable } from 'node:stream';
import { type SheetToWrite, writeXlsx } from '#documents';
import type { Db } from '#kernel/db';
import { type ImportField, importColumns } from '../import/headers.ts';
import { allPostings, type PostingAnswer } from './list-postings.ts';
import type { PostingFilter } from './posting-filter.ts';

const exported = importColumns.filter(({ field }) => field !== 'body' && field !== 'interprets');
const widths: Partial<Record<ImportField, number>> = { title: 44, channel: 24, address: 40, summary: 40 };

const cells: Partial<Record<ImportField, (row: PostingAnswer) => string | null>> = {
  title: (row) => row.title,
  channel: (row) => row.channelName,
  kind: (row) => row.kindName,
  column: (row) => row.columnName,
  postedOn: (row) => row.postedOn,
  formedOn: (row) => row.formedOn,
  documentNumber: (row) => row.documentNumber,
  address: (row) => (row.address?.startsWith('/') ? null : row.address),
  department: (row) => row.departmentName,
  summary: (row) => row.summary,
};

/** Writes what the filter lets through and ends the stream. */
export async function exportPostings(db: Db, organId: string, filter: PostingFilter, to: Writable): Promise<void> {
  await writeXlsx(postingsSheet(db, organId, filter), to);
}

/** The sheet of what the filter lets through, read as it is written. */
export function postingsSheet(db: Db, organId: string, filter: PostingFilter): SheetToWrite {
  const headings = exported.map(({ label }) => label);
  return { name: '公开台账', headings, widths: exported.map(({ field }) => widths[field] ?? 16), rows: rowsOf(db, organId, filter) };
}

async function* rowsOf(db: Db, organId: string, filter: PostingFilter): AsyncGenerator<(string | null)[]> {
  for await (const row of allPostings(db, organId, filter)) yield exported.map(({ field }) => cells[field]!(row));
}
