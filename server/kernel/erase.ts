// Deleting so that the bytes do not stay in the database's file.
import { sql } from 'kysely';
import type { Database, Engine, Tx } from './db.ts';

/** Runs deletes whose bytes are overwritten in the file (SQLite). PostgreSQL gives the room back at its next vacuum. */
export async function erasing<R>(tx: Tx, engine: Engine, work: () => Promise<R>): Promise<R> {
  if (engine !== 'sqlite') return work();
  await sql`pragma secure_delete = on`.execute(tx);
  try {
    return await work();
  } finally {
    await sql`pragma secure_delete = off`.execute(tx);
  }
}

/** Empties the log of changes, where former bytes stand until it is written over (SQLite). Readers under way put it off; trying again does no harm. */
export async function emptyLog({ engine, write }: Database): Promise<void> {
  if (engine === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(write);
}

/** Writes the database's file anew without the remains of former rows (SQLite); writers wait meanwhile, so it is work for the night. */
export async function rebuildFile(database: Database): Promise<void> {
  if (database.engine !== 'sqlite') return;
  await sql`vacuum`.execute(database.write);
  await emptyLog(database);
}
