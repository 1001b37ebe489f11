// The other public lists: what is new, the catalogue of 第十二条, the map of the site.
import { dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { countOf, tally, yearsOf } from '../tally.ts';
import { inColumns, type Listed, type Listing, listedPageSize, newestOf, published } from './listed.ts';

/** What is new, and the newest interpretations of policies. */
export async function publicHome(db: Db, organId: string, limit = 10): Promise<{ latest: Listed[]; interpretations: Listed[] }> {
  const interpretations = published(db, organId).where('p.kind', '=', 'interpretation');
  const columns = new Set((await tally(db, organId)).filter((line) => line.kind === 'interpretation').map((line) => line.columnId));
  return {
    latest: await publicNewest(db, organId, limit),
    // Through the columns that hold them: a walk over everything would look in vain where there are none.
    interpretations: columns.size === 0 ? [] : await newestOf(db, organId, interpretations.where(inColumns([...columns])), limit),
  };
}

/** The newest of the whole organ, for feeds. */
export async function publicNewest(db: Db, organId: string, limit: number): Promise<Listed[]> {
  return newestOf(db, organId, published(db, organId), limit);
}

/** 目录: everything published, of one year or of all, in pages. */
export async function publicCatalogue(
  db: Db,
  organId: string,
  year: string,
  page: number,
): Promise<{ listing: Listing; year: string; years: string[] }> {
  const lines = await tally(db, organId);
  const total = countOf(lines, (line) => year === '' || line.year === year);
  const offset = (page - 1) * listedPageSize;
  const all = published(db, organId);
  const chosen = year === '' ? all : all.where('p.published_on', '>=', `${year}-01-01`).where('p.published_on', '<=', `${year}-12-31`);
  const rows = total > offset ? await newestOf(db, organId, chosen, listedPageSize, offset) : [];
  return { listing: { rows, total, page, pageSize: listedPageSize }, year, years: yearsOf(lines) };
}

/** Part `part`, from 1, of everything published, the newest first: passing over the parts before reads an index alone. */
export async function publicSiteMap(db: Db, organId: string, part: number, size: number): Promise<{ number: string; changedOn: string }[]> {
  const ids = await published(db, organId)
    .select('p.id')
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(size)
    .offset((part - 1) * size)
    .execute();
  if (ids.length === 0) return [];
  // By key alone: asked for more, SQLite would rather walk along another index.
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'public_number', 'updated_at'])
    .where('organ_id', '=', organId)
    .where(
      'id',
      'in',
      ids.map((row) => row.id),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => {
    const row = byId.get(id);
    return row?.public_number ? [{ number: row.public_number, changedOn: dayOf(row.updated_at) }] : [];
  });
}
