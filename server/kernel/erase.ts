// Deleting so that the bytes do not stay in the database's file.
import { sql } from 'kysely';
import type { Engine, Tx } from './db.ts';

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
