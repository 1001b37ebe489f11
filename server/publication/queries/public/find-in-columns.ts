// Search in several columns at once: the index narrows by one column at a time, so the answers of each are merged.
import type { Db } from '#kernel/db';
import { type Found, find, type Hit, type Search } from '#search';
import { engineOf } from '../../engine-of.ts';
import { tally } from '../tally.ts';

/** Hits beyond these are counted but not paged to: nobody reads the hundredth page of a search. */
const mostMerged = 1000;

/** One page of what these columns hold. */
export async function findInColumns(db: Db, organId: string, wanted: Search, columnIds: readonly string[]): Promise<Found> {
  const holding = new Set((await tally(db, organId)).map((line) => line.columnId));
  const facets = columnIds.filter((id) => holding.has(id));
  if (facets.length === 1) return find(db, engineOf(db), { ...wanted, facet: facets[0]! });
  const { page, pageSize } = wanted;
  const needed = page * pageSize;
  const parts: Found[] = [];
  for (const facet of facets)
    parts.push(await find(db, engineOf(db), { ...wanted, facet, page: 1, pageSize: Math.min(needed, mostMerged) }));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  if (needed > mostMerged) return { total, rows: [] };
  const merged = await inOrder(
    db,
    organId,
    parts.flatMap((part) => part.rows),
  );
  return { total, rows: merged.slice(needed - pageSize, needed) };
}

async function inOrder(db: Db, organId: string, hits: readonly Hit[]): Promise<Hit[]> {
  if (hits.length === 0) return [];
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'published_on'])
    .where('organ_id', '=', organId)
    .where(
      'id',
      'in',
      hits.map((hit) => hit.id),
    )
    .execute();
  const dayOf = new Map(rows.map((row) => [row.id, row.published_on ?? '']));
  const key = (hit: Hit) => `${dayOf.get(hit.id)} ${hit.id}`;
  return [...hits].sort((a, b) => b.score - a.score || (key(a) < key(b) ? 1 : -1));
}
