// An import run as it is kept: found, opened, moved on.
import type { Db, Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { refuseLedger } from '../errors-ledger.ts';
import type { ImportRunRow } from '../tables.ts';
import type { RunState } from './run-states.ts';

export interface RunKey {
  organId: string;
  runId: string;
}

/** The run, or the refusal `ledger.noRun`. */
export async function findRun(db: Db | Tx, { organId, runId }: RunKey): Promise<ImportRunRow> {
  const row = await db.selectFrom('import_run').selectAll().where('organ_id', '=', organId).where('id', '=', runId).executeTakeFirst();
  if (!row) throw refuseLedger('ledger.noRun');
  return row;
}

export interface NewRun {
  organId: string;
  fileName: string;
  fileHash: string;
  demo?: boolean;
}

/** Puts a new run down; nothing is read yet. */
export async function openRun(tx: Tx, of: NewRun, actor: Actor, now: string, id: string = newId()): Promise<string> {
  await tx
    .insertInto('import_run')
    .values({
      organ_id: of.organId,
      id,
      subject: 'ledger',
      file_name: of.fileName,
      file_hash: of.fileHash,
      state: 'uploaded' satisfies RunState,
      ...fresh,
      demo: of.demo ? 1 : 0,
      created_by: actor.personId ?? '',
      created_at: now,
    })
    .execute();
  return id;
}

/** What a run is before anything was read. */
const fresh = {
  total: null,
  checked: 0,
  right_count: 0,
  wrong_count: 0,
  duplicate_count: 0,
  applied: 0,
  problem: null,
  notes: '[]',
  only_right: 0,
  finished_at: null,
};

/** Forgets what was read, so that the run can be checked from its first line again. */
export async function resetRun(tx: Tx, { organId, runId }: RunKey): Promise<void> {
  await tx.deleteFrom('import_row').where('organ_id', '=', organId).where('run_id', '=', runId).execute();
  await tx
    .updateTable('import_run')
    .set({ ...fresh, state: 'uploaded' })
    .where('organ_id', '=', organId)
    .where('id', '=', runId)
    .execute();
}

/** Moves the run on from a state; false when it was not (any longer) in that state. */
export async function moveRun(db: Db | Tx, { organId, runId }: RunKey, from: RunState, to: Partial<ImportRunRow>): Promise<boolean> {
  const moved = await db
    .updateTable('import_run')
    .set(to)
    .where('organ_id', '=', organId)
    .where('id', '=', runId)
    .where('state', '=', from)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}
