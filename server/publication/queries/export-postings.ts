// The ledger as a workbook, with the same columns an import reads: what goes out can come in elsewhere.
import type { Writable } from 'node:stream';
import { type SheetToWrite, writeXlsx } from '#documents';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type ImportField, importColumns } from '../import/headers.ts';
import { allPostings, type PostingAnswer } from './list-postings.ts';
import type { PostingFilter } from './posting-filter.ts';
import { metadataReader, type PostingMetadata } from './posting-metadata.ts';

const exported = importColumns.flatMap(({ field, label }) => (field === 'body' || field === 'interprets' ? [] : [{ field, label }]));
const perLook = 500;
const widths: Partial<Record<ImportField, number>> = {
  title: 34,
  kind: 14,
  column: 14,
  postedOn: 11,
  formedOn: 11,
  documentNumber: 18,
  address: 24,
  summary: 30,
  subject: 32,
  item: 32,
};
/** What says what it was, when and where fits on a page; what the text says of itself stands behind it. */
const printed = exported.findIndex(({ field }) => field === 'summary') + 1;

type Cell = (row: PostingAnswer, of: PostingMetadata | undefined) => string | null;

const cells: Record<Exclude<ImportField, 'body' | 'interprets'>, Cell> = {
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
  subject: (_, of) => of?.subject ?? null,
  genre: (_, of) => of?.genre ?? null,
  issuingOrgan: (_, of) => of?.issuingOrgan ?? null,
  keywords: (_, of) => of?.keywords ?? null,
  validity: (_, of) => of?.validity ?? null,
  effectiveOn: (_, of) => of?.effectiveOn ?? null,
  item: (_, of) => of?.item ?? null,
};

/** Writes what the filter lets through and ends the stream. */
export async function exportPostings(db: Db, organId: string, filter: PostingFilter, today: Day, to: Writable): Promise<void> {
  await writeXlsx(postingsSheet(db, organId, filter, today), to);
}

/** The sheet of what the filter lets through, read as it is written. */
export function postingsSheet(db: Db, organId: string, filter: PostingFilter, today: Day): SheetToWrite {
  const headings = exported.map(({ label }) => label);
  return {
    name: '公开台账',
    headings,
    widths: exported.map(({ field }) => widths[field] ?? 16),
    printed,
    rows: rowsOf(db, organId, filter, today),
  };
}

async function* rowsOf(db: Db, organId: string, filter: PostingFilter, today: Day): AsyncGenerator<(string | null)[]> {
  const metadata = await metadataReader(db, organId, today);
  let some: PostingAnswer[] = [];
  const lines = async () => {
    const found = await metadata(some.flatMap((row) => row.publicationId ?? []));
    return some.map((row) => exported.map(({ field }) => cells[field](row, found.get(row.publicationId ?? ''))));
  };
  for await (const row of allPostings(db, organId, filter)) {
    some.push(row);
    if (some.length < perLook) continue;
    yield* await lines();
    some = [];
  }
  yield* await lines();
}
