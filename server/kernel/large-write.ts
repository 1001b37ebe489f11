// A transaction of hundreds of megabytes: without this its commit would hold the whole process up for seconds on SQLite.
import { open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Kysely, sql } from 'kysely';
import type { Database } from './db.ts';

/** How often what has been written so far is sent on to the disk, so that the commit has little left to wait for. */
const everyMilliseconds = 100;
const usualPages = 1000;

/** Does work that commits very much at once; copying it into the database file happens in another thread afterwards. PostgreSQL is told to look its tables over. */
export async function largeWrite<R>(database: Pick<Database, 'engine' | 'write'>, work: () => Promise<R>): Promise<R> {
  if (database.engine === 'postgres') return thenVacuum(database.write, work);
  const file = await fileOf(database.write);
  if (file === '') return work();
  await sql`PRAGMA wal_autocheckpoint = 0`.execute(database.write);
  const written = new AbortController();
  const sending = sendOn(`${file}-wal`, written.signal);
  try {
    return await work();
  } finally {
    written.abort();
    await sending;
    await checkpoint(file);
    await sql.raw(`PRAGMA wal_autocheckpoint = ${usualPages}`).execute(database.write);
  }
}

/** Until PostgreSQL has counted anew it would plan for the tables as they were, and look up each row it could list from an index alone. */
async function thenVacuum<T, R>(db: Kysely<T>, work: () => Promise<R>): Promise<R> {
  const result = await work();
  await sql`vacuum (analyze)`.execute(db);
  return result;
}

/** Empty for a database in memory. */
async function fileOf<T>(db: Kysely<T>): Promise<string> {
  const { rows } = await sql<{ name: string; file: string }>`PRAGMA database_list`.execute(db);
  return rows.find(({ name }) => name === 'main')?.file ?? '';
}

async function sendOn(log: string, until: AbortSignal): Promise<void> {
  const handle = await open(log, 'r+').catch(() => null);
  while (handle && !until.aborted) {
    await handle.datasync().catch(() => undefined);
    await setTimeout(everyMilliseconds, undefined, { signal: until }).catch(() => undefined);
  }
  await handle?.close();
}

/** A failure is none: the next commit copies instead. */
function checkpoint(file: string): Promise<void> {
  const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), { workerData: file });
  return new Promise((resolve) => {
    worker.once('error', () => undefined);
    worker.once('exit', () => resolve());
  });
}
