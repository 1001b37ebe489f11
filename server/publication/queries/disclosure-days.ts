// On which days something was opened or updated, by column and by duty: what coverage is reckoned from.
import { type Day, dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';

export interface DisclosureDay {
  /** The column it stands in. */
  columnId: string;
  /** The item of the catalogue its writer named; null: none. */
  itemId: string | null;
  day: string;
  count: number;
}

/** Days from `from` to `to` on which what is public now was opened or revised. */
export async function disclosureDays(db: Db, organId: string, from: Day, to: Day): Promise<DisclosureDay[]> {
  const opened = await db
    .selectFrom('publication as p')
    .leftJoin('publication_duty as d', (on) => on.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.column_id', 'd.item_id', 'p.published_on'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where('p.published_on', '>=', from)
    .where('p.published_on', '<=', to)
    .groupBy(['p.column_id', 'd.item_id', 'p.published_on'])
    .execute();
  const first = opened.map((row) => ({
    columnId: row.column_id,
    itemId: row.item_id,
    day: row.published_on ?? '',
    count: Number(row.count),
  }));
  return [...first, ...(await revisedDays(db, organId, from, to))];
}

async function revisedDays(db: Db, organId: string, from: Day, to: Day): Promise<DisclosureDay[]> {
  const rows = await db
    .selectFrom('publication_edition as e')
    .innerJoin('publication as p', (on) => on.onRef('p.organ_id', '=', 'e.organ_id').onRef('p.id', '=', 'e.publication_id'))
    .leftJoin('publication_duty as d', (on) => on.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.column_id', 'd.item_id', 'e.published_at'])
    .where('e.organ_id', '=', organId)
    .where('e.edition', '>', 1)
    .where('p.state', '=', 'published')
    .where('e.published_at', '>=', `${from}T`)
    .execute();
  return rows
    .map((row) => ({ columnId: row.column_id, itemId: row.item_id, day: dayOf(row.published_at) as string, count: 1 }))
    .filter((one) => one.day >= from && one.day <= to);
}
