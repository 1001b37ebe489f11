// What became public, changed or stopped being public in a range of days: for whoever keeps others informed of it.
import { addDays, type Day, dayOf } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';

export type PublicHappening = 'opened' | 'revised' | 'validity' | 'withdrawn' | 'removed';

export interface PublicChange {
  publicationId: string;
  happened: PublicHappening;
  onDay: string;
  edition: number;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  formedOn: string | null;
  publicNumber: string;
}

export interface DayRange {
  from: Day;
  until: Day;
}

const hiddenTitle = '（已清除）';

/** All changes in the range, by day and then by number; both ends counted. Day of publication for the first edition, day of the act otherwise. */
export async function publicChanges(db: Db | Tx, organId: string, range: DayRange): Promise<PublicChange[]> {
  const found = [
    ...(await opened(db, organId, range)),
    ...(await revised(db, organId, range)),
    ...(await changedValidity(db, organId, range)),
    ...(await withdrawn(db, organId, range)),
    ...(await removed(db, organId, range)),
  ];
  return found.sort((a, b) => compare(a.onDay, b.onDay) || compare(a.publicNumber, b.publicNumber) || compare(a.happened, b.happened));
}

/** How many changes the range holds, without reading them. */
export async function countPublicChanges(db: Db | Tx, organId: string, range: DayRange): Promise<number> {
  const { from, until } = range;
  const firsts = await rows(db, organId)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('p.state', '=', 'published')
    .where('p.published_on', '>=', from)
    .where('p.published_on', '<=', until)
    .executeTakeFirstOrThrow();
  const others = [revised, changedValidity, withdrawn, removed];
  let count = Number(firsts.n);
  for (const ask of others) count += (await ask(db, organId, range)).length;
  return count;
}

async function opened(db: Db | Tx, organId: string, { from, until }: DayRange): Promise<PublicChange[]> {
  const found = await rows(db, organId)
    .select(columns)
    .where('p.state', '=', 'published')
    .where('p.published_on', '>=', from)
    .where('p.published_on', '<=', until)
    .execute();
  return found.map((row) => change(row, 'opened', row.published_on ?? ''));
}

async function revised(db: Db | Tx, organId: string, range: DayRange): Promise<PublicChange[]> {
  const { first, end } = instants(range);
  const found = await rows(db, organId)
    .innerJoin('publication_edition as e', (on) => on.onRef('e.organ_id', '=', 'p.organ_id').onRef('e.publication_id', '=', 'p.id'))
    .select(columns)
    .select(['e.edition as changed_edition', 'e.published_at'])
    .where('p.state', '=', 'published')
    .where('e.edition', '>', 1)
    .where('e.published_at', '>=', first)
    .where('e.published_at', '<', end)
    .execute();
  return found.map((row) => change({ ...row, edition: row.changed_edition }, 'revised', dayOf(row.published_at)));
}

/** On its day, or on the day it was entered where that was later: nobody could be told before. */
async function changedValidity(db: Db | Tx, organId: string, range: DayRange): Promise<PublicChange[]> {
  const { first, end } = instants(range);
  const found = await rows(db, organId)
    .innerJoin('publication_validity as v', (on) => on.onRef('v.organ_id', '=', 'p.organ_id').onRef('v.publication_id', '=', 'p.id'))
    .select(columns)
    .select(['v.on_day', 'v.made_at'])
    .where('p.state', '=', 'published')
    .where('v.in_force', '=', 1)
    .where('v.on_day', '<=', range.until)
    .where('v.made_at', '<', end)
    .where((eb) => eb.or([eb('v.on_day', '>=', range.from), eb('v.made_at', '>=', first)]))
    .execute();
  return found.map((row) => change(row, 'validity', later(row.on_day, dayOf(row.made_at))));
}

async function withdrawn(db: Db | Tx, organId: string, range: DayRange): Promise<PublicChange[]> {
  const { first, end } = instants(range);
  const found = await rows(db, organId)
    .select(columns)
    .select('p.withdrawn_at')
    .where('p.state', '=', 'withdrawn')
    .where('p.withdrawn_at', '>=', first)
    .where('p.withdrawn_at', '<', end)
    .execute();
  return found.map((row) => change(row, 'withdrawn', dayOf(row.withdrawn_at ?? first)));
}

async function removed(db: Db | Tx, organId: string, range: DayRange): Promise<PublicChange[]> {
  const { first, end } = instants(range);
  const found = await rows(db, organId)
    .innerJoin('publication_removal as r', (on) => on.onRef('r.organ_id', '=', 'p.organ_id').onRef('r.publication_id', '=', 'p.id'))
    .select(columns)
    .select(['r.removed_at', 'r.title_kept'])
    .where('p.public_number', 'is not', null)
    .where('r.removed_at', '>=', first)
    .where('r.removed_at', '<', end)
    .execute();
  return found.map((row) => {
    const of = change(row, 'removed', dayOf(row.removed_at));
    return row.title_kept === 1 ? of : { ...of, title: hiddenTitle, documentNumber: null };
  });
}

const columns = [
  'p.id',
  'p.edition',
  'p.title',
  'p.index_number',
  'p.document_number',
  'p.formed_on',
  'p.published_on',
  'p.public_number',
] as const;

function rows(db: Db | Tx, organId: string) {
  return db.selectFrom('publication as p').where('p.organ_id', '=', organId);
}

interface ChangedRow {
  id: string;
  edition: number;
  title: string;
  index_number: string | null;
  document_number: string | null;
  formed_on: string | null;
  public_number: string | null;
}

function change(row: ChangedRow, happened: PublicHappening, onDay: string): PublicChange {
  return {
    publicationId: row.id,
    happened,
    onDay,
    edition: row.edition,
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    formedOn: row.formed_on,
    publicNumber: row.public_number ?? '',
  };
}

/** The instants at which the range begins and has ended, by the clock of China. */
function instants({ from, until }: DayRange): { first: string; end: string } {
  const midnight = (of: Day) => `${addDays(of, -1)}T16:00:00.000Z`;
  return { first: midnight(from), end: midnight(addDays(until, 1)) };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
