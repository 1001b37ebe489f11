// On which days something was opened or updated, by column and by duty: what coverage is reckoned from.
import { type Day, dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { siteVersion } from '../site-version.ts';

export interface DisclosureDay {
  /** The column it stands in. */
  columnId: string;
  /** The item of the catalogue its writer named; null: none. */
  itemId: string | null;
  day: string;
  count: number;
}

const kept = new WeakMap<Db, Map<string, { version: string; days: DisclosureDay[] }>>();

/** Days from `from` to `to` on which what is public now was opened or revised: counted once for each version of the site and kept. */
export async function disclosureDays(db: Db, organId: string, from: Day, to: Day): Promise<DisclosureDay[]> {
  const ofDb = kept.get(db) ?? new Map<string, { version: string; days: DisclosureDay[] }>();
  kept.set(db, ofDb);
  const version = `${await siteVersion(db, organId)} ${from} ${to}`;
  const found = ofDb.get(organId);
  if (found?.version === version) return found.days;
  const days = await count(db, organId, from, to);
  ofDb.set(organId, { version, days });
  return days;
}

async function count(db: Db, organId: string, from: Day, to: Day): Promise<DisclosureDay[]> {
  const linked = await linkedDays(db, organId, from, to);
  return [
    ...(await openedDays(db, organId, from, to, linked)),
    ...linked.map(({ publicationId: _, ...one }) => one),
    ...(await revisedDays(db, organId, from, to)),
  ];
}

interface Linked extends DisclosureDay {
  publicationId: string;
}

async function linkedDays(db: Db, organId: string, from: Day, to: Day): Promise<Linked[]> {
  const rows = await db
    .selectFrom('publication_duty as d')
    .innerJoin('publication as p', (on) => on.onRef('p.organ_id', '=', 'd.organ_id').onRef('p.id', '=', 'd.publication_id'))
    .select(['p.id', 'p.column_id', 'd.item_id', 'p.published_on'])
    .where('d.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where('p.published_on', '>=', from)
    .where('p.published_on', '<=', to)
    .execute();
  return rows.map((row) => ({
    publicationId: row.id,
    columnId: row.column_id,
    itemId: row.item_id,
    day: row.published_on ?? '',
    count: 1,
  }));
}

/** What names no item: all there is, counted out of an index alone, less what names one. */
async function openedDays(db: Db, organId: string, from: Day, to: Day, linked: readonly Linked[]): Promise<DisclosureDay[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['column_id', 'published_on'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('published_on', '>=', from)
    .where('published_on', '<=', to)
    .groupBy(['column_id', 'published_on'])
    .execute();
  const named = new Map<string, Set<string>>();
  for (const one of linked) {
    const key = `${one.columnId} ${one.day}`;
    named.set(key, (named.get(key) ?? new Set()).add(one.publicationId));
  }
  return rows.flatMap(({ column_id: columnId, published_on, count: all }) => {
    const at = published_on ?? '';
    const left = Number(all) - (named.get(`${columnId} ${at}`)?.size ?? 0);
    return left > 0 ? [{ columnId, itemId: null, day: at, count: left }] : [];
  });
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
