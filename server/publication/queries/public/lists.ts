// The other public lists: what is new, the catalogue of 第十二条, the map of the site.
import { dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { countOf, tally, yearsOf } from '../tally.ts';
import { idsAt, inColumns, type Listed, type Listing, listedPageSize, newestOf, pageAt, published } from './listed.ts';

/** What is new, and the newest interpretations of policies. */
export async function publicHome(db: Db, organId: string, limit = 10): Promise<{ latest: Listed[]; interpretations: Listed[] }> {
  return { latest: await publicNewest(db, organId, limit), interpretations: await newestInterpretations(db, organId, limit) };
}

/** Column by column, only where there are some: a walk over everything would pass over all the news to find ten. */
async function newestInterpretations(db: Db, organId: string, limit: number): Promise<Listed[]> {
  const columns = (await tally(db, organId)).filter((line) => line.kind === 'interpretation').map((line) => line.columnId);
  const rows: Listed[] = [];
  for (const column of new Set(columns)) {
    const own = published(db, organId)
      .where(inColumns([column]))
      .where('p.kind', '=', 'interpretation');
    rows.push(...(await newestOf(db, organId, own, limit)));
  }
  return rows.sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0)).slice(0, limit);
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
  const all = await tally(db, organId);
  const lines = all.filter((line) => year === '' || line.year === year);
  const total = countOf(lines);
  const offset = (page - 1) * listedPageSize;
  const chosen = year === '' ? published(db, organId) : published(db, organId).where('p.published_on', '>=', `${year}-01-01`);
  const rows = total > offset ? await pageAt(db, organId, chosen, lines, offset) : [];
  return { listing: { rows, total, page, pageSize: listedPageSize }, year, years: yearsOf(all) };
}

/** Part `part`, from 1, of everything published, the newest first. */
export async function publicSiteMap(db: Db, organId: string, part: number, size: number): Promise<{ number: string; changedOn: string }[]> {
  const ids = await idsAt(published(db, organId), await tally(db, organId), (part - 1) * size, size);
  if (ids.length === 0) return [];
  // By key alone: asked for more, SQLite would rather walk along another index.
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'public_number', 'updated_at'])
    .where('organ_id', '=', organId)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row?.public_number ? [{ number: row.public_number, changedOn: dayOf(row.updated_at) }] : [];
  });
}
