// Lists and entries as they are stored: found or refused, and every change written down.
import type { Act } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from './errors.ts';
import { shippedVersion } from './starter.ts';
import type { ScreeningChangeRow, ScreeningEntryRow, ScreeningListRow } from './tables.ts';

export interface ListKey {
  organId: string;
  listId: string;
}

/** Throws `screening.noList`. */
export async function findList(db: Db | Tx, { organId, listId }: ListKey): Promise<ScreeningListRow> {
  const row = await db.selectFrom('screening_list').selectAll().where('organ_id', '=', organId).where('id', '=', listId).executeTakeFirst();
  if (!row) throw refuse('screening.noList');
  return row;
}

/** Throws `screening.noEntry`. */
export async function findEntry(db: Db | Tx, organId: string, id: string): Promise<ScreeningEntryRow> {
  const row = await db.selectFrom('screening_entry').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('screening.noEntry');
  return row;
}

export async function isAdopted(db: Db | Tx, organId: string): Promise<boolean> {
  return (await db.selectFrom('screening_version').select('organ_id').where('organ_id', '=', organId).executeTakeFirst()) !== undefined;
}

/** Call in every transaction that changes what is found; `shared` when the organs below are concerned. */
export async function renewVersion(tx: Tx, organId: string, shared: boolean): Promise<void> {
  const version = newId();
  const fresh = { version, ...(shared ? { shared_version: version } : {}) };
  await tx
    .insertInto('screening_version')
    .values({ organ_id: organId, version, shared_version: shared ? version : '', shipped_version: shippedVersion })
    .onConflict((on) => on.column('organ_id').doUpdateSet(fresh))
    .execute();
}

type Change = Pick<ScreeningChangeRow, 'list_id' | 'list_name' | 'entry_id' | 'verb' | 'about' | 'before' | 'after' | 'reason'>;

/** Writes down who changed what and why; everybody who may read the dictionary can read it. */
export async function noteChange(tx: Tx, organId: string, change: Change, { actor, now }: Pick<Act, 'actor' | 'now'>): Promise<void> {
  await tx
    .insertInto('screening_change')
    .values({ ...change, organ_id: organId, id: newId(), person_name: actor.name, at: now })
    .execute();
}

/** An entry in one line, for the record of changes. */
export function entryInWords({
  expression,
  replacement,
  note,
  active,
}: Pick<ScreeningEntryRow, 'expression' | 'replacement' | 'note' | 'active'>): string {
  return `${expression}${replacement ? ` → ${replacement}` : ''}${note ? `（${note}）` : ''}${active ? '' : '［停用］'}`;
}
