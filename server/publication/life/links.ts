// Links from one publication to another besides 解读: kept once, read from both sides.
import type { Db, Tx } from '#kernel/db';
import type { PublicationKey } from '../publication.ts';
import { type Relation, relations } from './choices.ts';

export interface Linked {
  id: string;
  title: string;
  relation: string;
  relationName: string;
  /** True where this publication has the link, false where another links to it. */
  own: boolean;
}

/** Keeps the link; twice is once. */
export async function addLink(tx: Tx, organId: string, from: string, to: string, relation: Relation): Promise<void> {
  await tx
    .insertInto('publication_link')
    .values({ organ_id: organId, from_id: from, to_id: to, relation })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Every link of the publication, both ways. */
export async function linksOf(db: Db | Tx, { organId, id }: PublicationKey): Promise<Linked[]> {
  const rows = await db
    .selectFrom('publication_link')
    .selectAll()
    .where('organ_id', '=', organId)
    .where((eb) => eb.or([eb('from_id', '=', id), eb('to_id', '=', id)]))
    .execute();
  const other = (row: { from_id: string; to_id: string }) => (row.from_id === id ? row.to_id : row.from_id);
  if (rows.length === 0) return [];
  const named = await db
    .selectFrom('publication')
    .select(['id', 'title'])
    .where('organ_id', '=', organId)
    .where('id', 'in', rows.map(other))
    .execute();
  const titles = new Map(named.map((row) => [row.id, row.title]));
  return rows.flatMap((row) => {
    const title = titles.get(other(row));
    const words = relations[row.relation as Relation];
    if (title === undefined || words === undefined) return [];
    const own = row.from_id === id;
    return [{ id: other(row), title, relation: row.relation, relationName: own ? words.from : words.to, own }];
  });
}
