// What is public for a duty: written for its item, or standing in its column without naming an item.
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';

export interface Disclosed {
  id: string;
  title: string;
  publishedOn: string;
  publicNumber: string;
}

/** The newest first, opened from `from` to `to`; `by` says which of the two is asked for. */
export async function disclosedFor(
  db: Db,
  organId: string,
  of: { by: 'link'; itemId: string } | { by: 'column'; columnId: string },
  range: { from: Day; to: Day },
  limit: number,
): Promise<Disclosed[]> {
  const rows = await db
    .selectFrom('publication as p')
    .leftJoin('publication_duty as d', (on) => on.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.title', 'p.published_on', 'p.public_number'])
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where('p.published_on', '>=', range.from)
    .where('p.published_on', '<=', range.to)
    .where((eb) =>
      of.by === 'link' ? eb('d.item_id', '=', of.itemId) : eb.and([eb('p.column_id', '=', of.columnId), eb('d.item_id', 'is', null)]),
    )
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title, publishedOn: row.published_on ?? '', publicNumber: row.public_number ?? '' }));
}
