// Everything published as plain rows, stretch by stretch: what programs take away as open data.
import type { Db } from '#kernel/db';
import { countOf, tally } from '../tally.ts';
import { idsAt, inColumns, type Listed, listedRows, published } from './listed.ts';

/** Which rows: of these columns (null: all), of a year (empty: any), so many from an offset on. */
export interface Stretch {
  columnIds: readonly string[] | null;
  year: string;
  offset: number;
  limit: number;
}

/** The newest first, and how many there are in all. */
export async function publicRows(db: Db, organId: string, of: Stretch): Promise<{ rows: Listed[]; total: number }> {
  const wanted = of.columnIds === null ? null : new Set(of.columnIds);
  const here = (await tally(db, organId)).filter((line) => wanted === null || wanted.has(line.columnId));
  const chosen = here.filter((line) => of.year === '' || line.year === of.year);
  const total = countOf(chosen);
  if (of.offset >= total) return { rows: [], total };
  let narrow = published(db, organId);
  if (of.columnIds !== null) narrow = narrow.where(inColumns(of.columnIds, countOf(here)));
  if (of.year !== '') narrow = narrow.where('p.published_on', '>=', `${of.year}-01-01`).where('p.published_on', '<=', `${of.year}-12-31`);
  return { rows: await listedRows(db, organId, await idsAt(narrow, chosen, of.offset, of.limit)), total };
}
