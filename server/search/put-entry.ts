// Puts texts into the index and takes them out, in the transaction of whatever changed them.
import type { Engine, Tx } from '#kernel/db';
import type { EntryKey, SearchEntry } from './entry.ts';
import { putOnPostgres } from './postgres-put.ts';
import { removeEntry as remove } from './remove-entry.ts';
import { putOnSqlite } from './sqlite-put.ts';

/** Makes an entry findable, in place of the former one with the same key. */
export function putEntry(tx: Tx, engine: Engine, entry: SearchEntry): Promise<void> {
  return putEntries(tx, engine, [entry]);
}

/** The same for many at once: faster than one after the other. No two may have the same key. */
export function putEntries(tx: Tx, engine: Engine, entries: readonly SearchEntry[]): Promise<void> {
  return engine === 'sqlite' ? putOnSqlite(tx, entries) : putOnPostgres(tx, entries);
}

/** Takes an entry out; does nothing when there is none. */
export function removeEntry(tx: Tx, _engine: Engine, key: EntryKey): Promise<void> {
  return remove(tx, key);
}
