// On which days something was opened or revised, by column and by duty: what coverage is reckoned from.
import { sql } from 'kysely';
import { addDays, type Day, dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { anyDay } from '../disclosure-change.ts';
import { siteVersion } from '../site-version.ts';

/** What was opened or revised somewhere. */
export interface Opened {
  /** Each day once, ascending. */
  days: readonly Day[];
  /** How many were opened or revised up to and with the day at the same place. */
  sums: readonly number[];
}

export interface DisclosureDays {
  /** By the item of the catalogue its writer named. */
  byItem: ReadonlyMap<string, Opened>;
  /** By the column it stands in, where no item is named. */
  unnamed: ReadonlyMap<string, Opened>;
  /** By the column it stands in, whatever is named. */
  byColumn: ReadonlyMap<string, Opened>;
}

interface Kept {
  version: number;
  days: DisclosureDays;
}

const kept = new WeakMap<Db, Map<string, Kept>>();
/** Above so many changed days all of them are counted at once. */
const mostChanged = 60;

/** What is public now, by the days it was opened or revised on. Kept; asked again, only the days are counted anew on which something has changed since. */
export async function disclosureDays(db: Db, organId: string): Promise<DisclosureDays> {
  const ofDb = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, ofDb);
  // Read first: what is committed while counting stands in the next version and is counted once more.
  const version = await siteVersion(db, organId);
  const found = ofDb.get(organId);
  if (found?.version === version) return found.days;
  const changed = found && found.version < version ? await changedDays(db, organId, found.version) : null;
  const days = found && changed ? renewed(found.days, changed, await count(db, organId, changed)) : await countAll(db, organId);
  ofDb.set(organId, { version, days });
  return days;
}

/** Null: any of them, or too many to go through one by one. */
async function changedDays(db: Db, organId: string, since: number): Promise<Day[] | null> {
  const rows = await db
    .selectFrom('disclosure_change')
    .select('day')
    .where('organ_id', '=', organId)
    .where('version', '>', since)
    .limit(mostChanged + 1)
    .execute();
  const days = rows.map((row) => row.day as Day);
  return days.length > mostChanged || rows.some((row) => row.day === anyDay) ? null : days;
}

type Counts = Map<string, Map<Day, number>>;
type AllCounts = { [name in keyof DisclosureDays]: Counts };

async function countAll(db: Db, organId: string): Promise<DisclosureDays> {
  const none = { byItem: new Map(), unnamed: new Map(), byColumn: new Map() };
  return renewed(none, [], await count(db, organId, null));
}

/** The days that changed are what was counted, the others as before. */
function renewed(before: DisclosureDays, changed: readonly Day[], counted: AllCounts): DisclosureDays {
  return {
    byItem: renewedBy(before.byItem, changed, counted.byItem),
    unnamed: renewedBy(before.unnamed, changed, counted.unnamed),
    byColumn: renewedBy(before.byColumn, changed, counted.byColumn),
  };
}

function renewedBy(before: DisclosureDays['byItem'], changed: readonly Day[], counted: Counts): Map<string, Opened> {
  const after = new Map(before);
  for (const [key, opened] of before) {
    if (!counted.has(key) && changed.some((one) => opened.days.includes(one))) counted.set(key, new Map());
  }
  for (const [key, anew] of counted) {
    const opened = merged(before.get(key), changed, anew);
    if (opened.days.length > 0) after.set(key, opened);
    else after.delete(key);
  }
  return after;
}

function merged(before: Opened | undefined, changed: readonly Day[], anew: ReadonlyMap<Day, number>): Opened {
  const counts = new Map(before?.days.map((one, at) => [one, before.sums[at]! - (before.sums[at - 1] ?? 0)]));
  for (const one of changed) counts.delete(one);
  for (const [one, n] of anew) counts.set(one, n);
  const days = [...counts.keys()].sort();
  const sums: number[] = [];
  for (const one of days) sums.push((sums.at(-1) ?? 0) + counts.get(one)!);
  return { days, sums };
}

/** The counts of these days; null: of all. */
async function count(db: Db, organId: string, on: readonly Day[] | null): Promise<AllCounts> {
  const counts: AllCounts = { byItem: new Map(), unnamed: new Map(), byColumn: new Map() };
  if (on?.length === 0) return counts;
  if (on === null) await addAllOpened(counts, db, organId);
  else addLines(counts, await openedOn(db, organId, on));
  addLines(counts, await revised(db, organId, on));
  return counts;
}

/** Ten thousands of publications are counted out of an index alone; what names an item is taken from there to where it belongs. */
async function addAllOpened(counts: AllCounts, db: Db, organId: string): Promise<void> {
  for (const { column_id, published_on, n } of await groups(db, organId)) {
    add(counts.byColumn, column_id, published_on as Day, Number(n));
    add(counts.unnamed, column_id, published_on as Day, Number(n));
  }
  const seen = new Set<string>();
  for (const { id, column_id, item_id, published_on } of await named(db, organId)) {
    add(counts.byItem, item_id, published_on as Day, 1);
    if (!seen.has(id)) add(counts.unnamed, column_id, published_on as Day, -1);
    seen.add(id);
  }
}

/** One opening or revision; there is a line for each item it is for, and one where it is for none. */
interface Line {
  of: string;
  columnId: string;
  itemId: string | null;
  day: Day;
}

function addLines(counts: AllCounts, lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { of, columnId, itemId, day } of lines) {
    if (itemId === null) add(counts.unnamed, columnId, day, 1);
    else add(counts.byItem, itemId, day, 1);
    if (!seen.has(of)) add(counts.byColumn, columnId, day, 1);
    seen.add(of);
  }
}

/** Nothing left of a day is no day. */
function add(counts: Counts, key: string, on: Day, n: number): void {
  const days = counts.get(key) ?? new Map<Day, number>();
  counts.set(key, days);
  const sum = (days.get(on) ?? 0) + n;
  if (sum === 0) days.delete(on);
  else days.set(on, sum);
}

function groups(db: Db, organId: string) {
  return db
    .selectFrom('publication')
    .select(['column_id', 'published_on'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('published_on', 'is not', null)
    .groupBy(['column_id', 'published_on'])
    .execute();
}

function named(db: Db, organId: string) {
  return db
    .selectFrom('publication as p')
    .innerJoin('publication_duty as d', (join) => join.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.column_id', 'd.item_id', 'p.published_on'])
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where('p.published_on', 'is not', null)
    .execute();
}

async function openedOn(db: Db, organId: string, on: readonly Day[]): Promise<Line[]> {
  const rows = await db
    .selectFrom('publication as p')
    .leftJoin('publication_duty as d', (join) => join.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.column_id', 'd.item_id', 'p.published_on'])
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where('p.published_on', 'in', on)
    .execute();
  return rows.map((row) => ({ of: row.id, columnId: row.column_id, itemId: row.item_id, day: row.published_on as Day }));
}

// From the few revisions to their publications: a cross join keeps SQLite from going the other way, and `edition > 1` is a word of the
// statement, not a value, so that both engines know it for the index `publication_revised`.
async function revised(db: Db, organId: string, on: readonly Day[] | null): Promise<Line[]> {
  const rows = await db
    .selectFrom('publication_edition as e')
    .crossJoin('publication as p')
    .leftJoin('publication_duty as d', (join) => join.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'e.edition', 'p.column_id', 'd.item_id', 'e.published_at'])
    .where('e.organ_id', '=', organId)
    .where('e.edition', '>', sql.lit(1))
    .whereRef('p.organ_id', '=', 'e.organ_id')
    .whereRef('p.id', '=', 'e.publication_id')
    .where('p.state', '=', 'published')
    .$if(on !== null, (q) => q.where((eb) => eb.or(on!.map((day) => eb.between('e.published_at', beginOf(day), endOf(day))))))
    .execute();
  return rows.map((row) => ({
    of: `${row.id} ${row.edition}`,
    columnId: row.column_id,
    itemId: row.item_id,
    day: dayOf(row.published_at),
  }));
}

/** The first instant of a day in China. */
export function beginOf(day: Day): string {
  return `${addDays(day, -1)}T16:00:00.000Z`;
}

/** The last one. */
export function endOf(day: Day): string {
  return `${day}T15:59:59.999Z`;
}
