// The calendar an organ lives by, read from the database and kept until something changes.
import type { Db, Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import type { Deviation, Layers } from './layers.ts';
import { covers, deviationsOf } from './regions.ts';
import { shippedNotices } from './shipped-notices.ts';
import { noticeFromRow } from './stored-notice.ts';
import type { CalendarExceptionRow } from './tables.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

export interface LoadedCalendar {
  calendar: WorkingCalendar;
  layers: Layers;
}

// A stamp is never used twice, not even by another database, so whatever was built under one stays true for it. Inside a transaction the
// kept one is used but none is kept: a command that is just changing the calendar sees a state that may never be committed.
const kept = new Map<string, LoadedCalendar & { stamp: string }>();
const keptAtMost = 500;

/** The working calendar of an organ; of the whole country for null. One small query while nothing has changed. */
export async function loadCalendar(db: Db | Tx, organId: string | null): Promise<WorkingCalendar> {
  return (await loadLayered(db, organId)).calendar;
}

/** The same, with the layers it was built from. */
export async function loadLayered(db: Db | Tx, organId: string | null): Promise<LoadedCalendar> {
  const { stamp } = await db.selectFrom('calendar_stamp').select('stamp').where('id', '=', 1).executeTakeFirstOrThrow();
  const key = organId ?? '';
  const found = kept.get(key);
  if (found?.stamp === stamp) return found;
  const layers = await readLayers(db, organId);
  const made = { stamp, layers, calendar: workingCalendar(layers) };
  if (!db.isTransaction) keep(key, made);
  return made;
}

function keep(key: string, made: LoadedCalendar & { stamp: string }): void {
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value!);
  kept.set(key, made);
}

/** Marks the calendar as changed. Call first in every command that changes it: the row's lock lines such commands up. */
export async function markChanged(tx: Tx): Promise<void> {
  await tx.updateTable('calendar_stamp').set({ stamp: newId() }).where('id', '=', 1).execute();
}

async function readLayers(db: Db | Tx, organId: string | null): Promise<Layers> {
  const rows = await db
    .selectFrom('calendar_notice')
    .selectAll()
    .where('state', '=', 'confirmed')
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
  const national = rows.filter((row) => row.region === '').map(noticeFromRow);
  const notices = [...shippedNotices, ...national];
  if (organId === null) return { notices };
  const place = await db.selectFrom('calendar_region').select('region').where('organ_id', '=', organId).executeTakeFirst();
  const region = rows
    .filter((row) => row.region !== '' && place && covers(row.region, place.region))
    .flatMap((row) => deviationsOf(noticeFromRow(row)));
  const exceptions = await db
    .selectFrom('calendar_exception')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return { notices, region, organ: exceptions.map(exceptionFromRow) };
}

function exceptionFromRow(row: CalendarExceptionRow): Deviation {
  return { from: row.from_day, to: row.to_day, working: row.working === 1, name: row.name, basis: row.basis };
}
