// Puts texts into the index and takes them out, in the transaction of whatever changed them.
import type { Engine, Tx } from '#kernel/db';
import { attachedTexts } from './attached/attached-text.ts';
import type { EntryKey, SearchEntry } from './entry.ts';
import { putOnPostgres } from './postgres-put.ts';
import { removeEntry as remove } from './remove-entry.ts';
import { putOnSqlite } from './sqlite-put.ts';

/** Makes an entry findable, in place of the former one with the same key; with the texts of its files, as far as they have been read. */
export function putEntry(tx: Tx, engine: Engine, entry: SearchEntry): Promise<void> {
  return putEntries(tx, engine, [entry]);
}

/** The same for many at once: faster than one after the other. No two may have the same key. */
export async function putEntries(tx: Tx, engine: Engine, entries: readonly SearchEntry[]): Promise<void> {
  const texts = await attachedTexts(tx, entries);
  const whole = entries.map((entry) => ({ ...entry, attached: texts.get(entry.id) ?? '' }));
  await (engine === 'sqlite' ? putOnSqlite(tx, whole) : putOnPostgres(tx, whole));
}

/** Takes an entry out, with the texts of its files; does nothing when there is none. */
export async function removeEntry(tx: Tx, _engine: Engine, key: EntryKey): Promise<void> {
  await remove(tx, key);
  const { organId, subject, id } = key;
  await tx.deleteFrom('search_attached').where('organ_id', '=', organId).where('subject', '=', subject).where('id', '=', id).execute();
}
