// The texts of files that hang on entries: kept, so that an entry can be put in again without reading the files again.
import type { Tx } from '#kernel/db';
import type { EntryKey } from '../entry.ts';

export interface AttachedText {
  fileHash: string;
  text: string;
  /** Why there is no text, or not all of it. */
  problem: string | null;
}

/** Keeps what was read out of a file; the caller puts the entry in again. */
export async function keepAttachedText(tx: Tx, { organId, subject, id }: EntryKey, of: AttachedText, now: string): Promise<void> {
  const row = { text: of.text, problem: of.problem, read_at: now };
  await tx
    .insertInto('search_attached')
    .values({ organ_id: organId, subject, id, file_hash: of.fileHash, ...row })
    .onConflict((on) => on.columns(['organ_id', 'subject', 'id', 'file_hash']).doUpdateSet(row))
    .execute();
}

/** The files of an entry that have been read. */
export async function filesRead(tx: Tx, { organId, subject, id }: EntryKey): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('search_attached')
    .select('file_hash')
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('id', '=', id)
    .execute();
  return new Set(rows.map((row) => row.file_hash));
}

/** Forgets the texts of files that hang on the entry no more. */
export async function forgetAttached(tx: Tx, { organId, subject, id }: EntryKey, stillThere: readonly string[]): Promise<void> {
  let gone = tx.deleteFrom('search_attached').where('organ_id', '=', organId).where('subject', '=', subject).where('id', '=', id);
  if (stillThere.length > 0) gone = gone.where('file_hash', 'not in', [...stillThere]);
  await gone.execute();
}

/** The texts by the id of their entry. */
export async function attachedTexts(tx: Tx, entries: readonly EntryKey[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const some of Map.groupBy(entries, ({ organId, subject }) => `${organId}\t${subject}`).values()) {
    const { organId, subject } = some[0]!;
    const ids = some.map(({ id }) => id);
    const rows = await tx
      .selectFrom('search_attached')
      .select(['id', 'text'])
      .where('organ_id', '=', organId)
      .where('subject', '=', subject)
      .where('id', 'in', ids)
      .orderBy('file_hash')
      .execute();
    for (const { id, text } of rows) texts.set(id, `${texts.get(id) ?? ''}${text}\n`);
  }
  return texts;
}
