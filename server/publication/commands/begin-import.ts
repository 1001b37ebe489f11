// Begins an import whose lines are at hand, without a job: the caller checks and applies at once.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { openRun } from '../import/run.ts';
import { mayLedger } from '../permissions-ledger.ts';

export const beginImport = command({
  name: 'ledger.beginImport',
  title: '开始导入台账',
  permission: mayLedger.import,
  input: T.Object({
    organId: Id,
    fileName: T.String({ minLength: 1, maxLength: 255 }),
    fileHash: T.String({ maxLength: 64 }),
    demo: T.Boolean(),
  }),
  run: async (tx, { organId, fileName, fileHash, demo }, act) => {
    const id = await openRun(tx, { organId, fileName, fileHash, demo }, act.actor, act.now);
    await act.watch('import_run', { organ_id: organId, id });
    return { id };
  },
});
