// Takes a text out of the index.
import type { Tx } from '#kernel/db';
import type { EntryKey } from './entry.ts';

/** Takes an entry out; does nothing when there is none. On SQLite its words go with it by a trigger. */
export async function removeEntry(tx: Tx, { organId, subject, id }: EntryKey): Promise<void> {
  await tx.deleteFrom('search_entry').where('organ_id', '=', organId).where('subject', '=', subject).where('id', '=', id).execute();
}
