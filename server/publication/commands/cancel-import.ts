// Gives an import up before anything was changed.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { findRun, resetRun } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { mayLedger } from '../permissions-ledger.ts';

export const cancelImport = command({
  name: 'ledger.cancelImport',
  title: '取消导入',
  permission: mayLedger.import,
  input: T.Object({ organId: Id, runId: Id }),
  blockers: async (tx, input) => runBlockers(await findRun(tx, input), 'cancelImport'),
  run: async (tx, key, act) => {
    await act.watch('import_run', { organ_id: key.organId, id: key.runId });
    // The lines go: what was not imported, and may hold personal data, is not kept.
    await resetRun(tx, key);
    await tx
      .updateTable('import_run')
      .set({ state: 'cancelled', finished_at: act.now })
      .where('organ_id', '=', key.organId)
      .where('id', '=', key.runId)
      .execute();
    return { done: true };
  },
});
