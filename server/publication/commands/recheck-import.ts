// Checks the same file once more, after columns, kinds or departments were added or the ledger changed.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { enqueue } from '#jobs';
import { command } from '#kernel/command';
import { refuseLedger } from '../errors-ledger.ts';
import { checkImportKind } from '../import/job-kinds.ts';
import { findRun, resetRun } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { mayLedger } from '../permissions-ledger.ts';

export const recheckImport = command({
  name: 'ledger.recheckImport',
  title: '重新核对导入文件',
  permission: mayLedger.import,
  input: T.Object({ organId: Id, runId: Id }),
  blockers: async (tx, input) => runBlockers(await findRun(tx, input), 'recheckImport'),
  run: async (tx, key, act) => {
    await act.watch('import_run', { organ_id: key.organId, id: key.runId });
    const { file_hash } = await findRun(tx, key);
    if ((await act.services.files.size(file_hash)) === null) throw refuseLedger('ledger.noFile');
    await resetRun(tx, key);
    await enqueue(tx, checkImportKind, key, { now: act.now, organId: key.organId, oneWaiting: `${checkImportKind} ${key.runId}` });
    return { done: true };
  },
});
