// Taking a job for a while, keeping it, and giving it back: each step is one statement that names the holder.
import { sql } from 'kysely';
import type { Database, Db } from '#kernel/db';
import { whileWaiting } from './enqueue.ts';
import { later } from './instants.ts';
import type { JobRow } from './tables.ts';

/** Who holds a job: a process that lost its lease cannot change the row any more. */
export interface Lease {
  id: string;
  holder: string;
  attempt: number;
}

export interface TakeOptions {
  kinds: readonly string[];
  holder: string;
  now: string;
  leaseSeconds: number;
  /** Jobs this very process is busy with. */
  except: readonly string[];
}

/** The next job that is due, or whose holder has gone; null when there is none. Two processes never get the same one. */
export async function takeJob(database: Database, of: TakeOptions): Promise<JobRow | null> {
  if (of.kinds.length === 0) return null;
  // Asking first spares the other writers: an update takes the lock even when it finds nothing.
  if ((await due(database.read, of).executeTakeFirst()) === undefined) return null;
  const next = due(database.write, of);
  const row = await database.write
    .updateTable('job')
    .set({
      state: 'running',
      attempts: sql`attempts + 1`,
      leased_by: of.holder,
      lease_until: later(of.now, of.leaseSeconds),
      unique_key: sql`case when unique_key like ${`${whileWaiting}%`} then null else unique_key end`,
    })
    .where('id', '=', database.engine === 'postgres' ? next.forUpdate().skipLocked() : next)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

function due(db: Db, { kinds, now, except }: TakeOptions) {
  const found = db
    .selectFrom('job')
    .select('id')
    .where('kind', 'in', [...kinds])
    .where((e) =>
      e.or([e.and([e('state', '=', 'waiting'), e('run_at', '<=', now)]), e.and([e('state', '=', 'running'), e('lease_until', '<', now)])]),
    )
    .orderBy('run_at')
    .orderBy('id')
    .limit(1);
  return except.length > 0 ? found.where('id', 'not in', [...except]) : found;
}

/** Keeps the job for another while; false when somebody else has it. */
export async function renewLease(db: Db, lease: Lease, until: string): Promise<boolean> {
  return changed(await held(db, lease).set({ lease_until: until }).executeTakeFirst());
}

/** Marks the job done; false when this process does not hold it any more. Works in the handler's transaction as well. */
export async function finishJob(db: Db, lease: Lease, now: string): Promise<boolean> {
  return changed(
    await held(db, lease).set({ state: 'done', finished_at: now, lease_until: null, leased_by: null, last_error: null }).executeTakeFirst(),
  );
}

/** Gives the job back to be tried again at `runAt`, or for good when `runAt` is null. */
export async function failJob(db: Db, lease: Lease, now: string, problem: string, runAt: string | null): Promise<void> {
  const next = runAt === null ? { state: 'dead', finished_at: now } : { state: 'waiting', run_at: runAt };
  await held(db, lease)
    .set({ ...next, lease_until: null, leased_by: null, last_error: problem })
    .execute();
}

/** Puts the job back as if it had not been taken: the program stops, the job is not to blame. */
export async function releaseJob(db: Db, lease: Lease, now: string): Promise<void> {
  await held(db, lease)
    .set({ state: 'waiting', run_at: now, attempts: lease.attempt - 1, lease_until: null, leased_by: null })
    .execute();
}

function held(db: Db, lease: Lease) {
  return db
    .updateTable('job')
    .where('id', '=', lease.id)
    .where('state', '=', 'running')
    .where('leased_by', '=', lease.holder)
    .where('attempts', '=', lease.attempt);
}

function changed(result: { numUpdatedRows: bigint }): boolean {
  return result.numUpdatedRows === 1n;
}
