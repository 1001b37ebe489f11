// A line of the public lists, and how they are read: only what is published.

import { sql } from 'kysely';
import type { Db } from '#kernel/db';
import { countOf, type TallyLine, yearAt } from '../tally.ts';

export interface Listed {
  number: string;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  formedOn: string | null;
  publishedOn: string;
  validity: string;
  columnId: string;
  kind: string;
  summary: string | null;
}

export interface Listing {
  rows: Listed[];
  /** Of a search at most 10,000. */
  total: number;
  /** There are more than were counted. */
  more?: boolean;
  page: number;
  pageSize: number;
}

export const listedPageSize = 20;

/** The published publications of an organ, to be narrowed and ordered; `p` is their name. */
export function published(db: Db, organId: string) {
  return db.selectFrom('publication as p').where('p.organ_id', '=', organId).where('p.state', '=', 'published');
}

/** So many rows of several columns are sooner gathered and sorted than looked for among everything. */
const mostGathered = 2000;

/** Only these columns, which hold `total`. One column has an index in the right order; of several that hold much the newest are read and the others passed over. */
export function inColumns(columnIds: readonly string[], total = Number.POSITIVE_INFINITY) {
  if (columnIds.length === 1) return sql<boolean>`p.column_id = ${columnIds[0]}`;
  if (total <= mostGathered) return sql<boolean>`p.column_id in (${sql.join([...columnIds])})`;
  // `|| ''` keeps the engine from gathering and sorting all rows of every column to show twenty.
  return sql<boolean>`p.column_id || '' in (${sql.join([...columnIds])})`;
}

/** The rows of these ids, in their order. */
export async function listedRows(db: Db, organId: string, ids: readonly string[]): Promise<Listed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication as p')
    .select([
      'p.id',
      'p.public_number',
      'p.title',
      'p.index_number',
      'p.document_number',
      'p.formed_on',
      'p.published_on',
      'p.validity',
      'p.column_id',
      'p.kind',
      'p.summary',
    ])
    .where('p.organ_id', '=', organId)
    .where('p.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [listed(row)] : [];
  });
}

interface ListedColumns {
  public_number: string | null;
  title: string;
  index_number: string | null;
  document_number: string | null;
  formed_on: string | null;
  published_on: string | null;
  validity: string;
  column_id: string;
  kind: string;
  summary: string | null;
}

function listed(row: ListedColumns): Listed {
  return {
    number: row.public_number ?? '',
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    formedOn: row.formed_on,
    publishedOn: row.published_on ?? '',
    validity: row.validity,
    columnId: row.column_id,
    kind: row.kind,
    summary: row.summary,
  };
}

/** The newest of a narrowed selection. */
export async function newestOf(db: Db, organId: string, of: ReturnType<typeof published>, limit: number, offset = 0): Promise<Listed[]> {
  return listedRows(db, organId, await idsOf(of, limit, offset));
}

/** The page of a narrowed selection that begins at an offset; `lines` count the selection, so that whole years are passed over unread. */
export async function pageAt(
  db: Db,
  organId: string,
  of: ReturnType<typeof published>,
  lines: readonly TallyLine[],
  offset: number,
): Promise<Listed[]> {
  return listedRows(db, organId, await idsAt(of, lines, offset, listedPageSize));
}

/** The ids of a stretch of a selection, the newest first; `lines` count the selection. Read from the end of its year that is nearer: rows passed over are rows read. */
export async function idsAt(
  of: ReturnType<typeof published>,
  lines: readonly TallyLine[],
  offset: number,
  limit: number,
): Promise<string[]> {
  const wanted = Math.min(limit, countOf(lines) - offset);
  const before = yearAt(lines, offset);
  const after = yearAt(lines, countOf(lines) - offset - wanted, 'oldest');
  if (wanted <= 0 || before === null || after === null) return [];
  if (before.offset <= after.offset) return idsOf(of.where('p.published_on', '<=', `${before.year}-12-31`), wanted, before.offset);
  return (await idsOf(of.where('p.published_on', '>=', `${after.year}-01-01`), wanted, after.offset, 'asc')).reverse();
}

async function idsOf(of: ReturnType<typeof published>, limit: number, offset: number, way: 'asc' | 'desc' = 'desc'): Promise<string[]> {
  const rows = await of.select('p.id').orderBy('p.published_on', way).orderBy('p.id', way).limit(limit).offset(offset).execute();
  return rows.map((row) => row.id);
}
