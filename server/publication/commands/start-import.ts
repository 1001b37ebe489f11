// Begins an import: the uploaded file is going to be checked, line by line, before anything is changed.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { enqueue } from '#jobs';
import { command } from '#kernel/command';
import { filesAmong } from '../draft-context.ts';
import { refuseLedger } from '../errors-ledger.ts';
import { checkImportKind } from '../import/job-kinds.ts';
import { openRun } from '../import/run.ts';
import { mayLedger } from '../permissions-ledger.ts';

export const startImport = command({
  name: 'ledger.startImport',
  title: '核对要导入的台账',
  permission: mayLedger.import,
  input: T.Object({ organId: Id, fileHash: T.String({ pattern: '^[0-9a-f]{64}$' }), fileName: T.String({ minLength: 1, maxLength: 255 }) }),
  run: async (tx, { organId, fileHash, fileName }, act) => {
    if (!(await filesAmong(tx, organId, [fileHash])).has(fileHash)) throw refuseLedger('ledger.noFile');
    const id = await openRun(tx, { organId, fileHash, fileName }, act.actor, act.now);
    await act.watch('import_run', { organ_id: organId, id });
    await enqueue(tx, checkImportKind, { organId, runId: id }, { now: act.now, organId, oneWaiting: `${checkImportKind} ${id}` });
    return { id };
  },
});
