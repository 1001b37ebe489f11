// A line of the public lists, and how they are read: only what is published.

import { sql } from 'kysely';
import type { Db } from '#kernel/db';

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
  total: number;
  page: number;
  pageSize: number;
}

export const listedPageSize = 20;

/** The published publications of an organ, to be narrowed and ordered; `p` is their name. */
export function published(db: Db, organId: string) {
  return db.selectFrom('publication as p').where('p.organ_id', '=', organId).where('p.state', '=', 'published');
}

/** Only these columns. One column has an index in the right order; for several the newest are read and the others passed over. */
export function inColumns(columnIds: readonly string[]) {
  if (columnIds.length === 1) return sql<boolean>`p.column_id = ${columnIds[0]}`;
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
  const ids = await of.select('p.id').orderBy('p.published_on', 'desc').orderBy('p.id', 'desc').limit(limit).offset(offset).execute();
  return listedRows(
    db,
    organId,
    ids.map((row) => row.id),
  );
}
