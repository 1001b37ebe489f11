// One correction as it lies in the tables.
import { commandRefusal } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { refuse } from './errors.ts';
import type { CorrectionTableRow, CorrectionWordsRow } from './tables.ts';

export interface Correction {
  row: CorrectionTableRow;
  words: CorrectionWordsRow;
}

/** Throws `interaction.missing`. */
export async function findCorrection(db: Db | Tx, of: { organId: string; id: string }): Promise<Correction> {
  const row = await db.selectFrom('correction').selectAll().where('organ_id', '=', of.organId).where('id', '=', of.id).executeTakeFirst();
  const words = await db
    .selectFrom('correction_words')
    .selectAll()
    .where('organ_id', '=', of.organId)
    .where('correction_id', '=', of.id)
    .executeTakeFirst();
  if (!row || !words) throw refuse('interaction.missing');
  return { row, words };
}

/** Changes the row while it stands at that version; throws a conflict when somebody was quicker. */
export async function changeCorrection(
  tx: Tx,
  of: { organId: string; id: string; version: number },
  to: Partial<CorrectionTableRow>,
): Promise<void> {
  const done = await tx
    .updateTable('correction')
    .set({ ...to, version: of.version + 1 })
    .where('organ_id', '=', of.organId)
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
