// Which publication stands at a public number: for modules above that point to one.
import type { Db, Tx } from '#kernel/db';

export interface NumberedPublication {
  id: string;
  title: string;
}

/** The published publication of that public number; null when there is none. */
export async function publicationAt(db: Db | Tx, organId: string, number: string): Promise<NumberedPublication | null> {
  const row = await db
    .selectFrom('publication')
    .select(['id', 'title'])
    .where('organ_id', '=', organId)
    .where('public_number', '=', number)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return row ?? null;
}

/** The titles of those that are published, by id. */
export async function publishedTitles(db: Db | Tx, organId: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'title', 'state'])
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.filter((row) => row.state === 'published').map((row) => [row.id, row.title]));
}
