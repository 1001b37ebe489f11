// 撤销导入: takes a whole import back, while nothing of it has been touched since. Numbers it used are not given again.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { unindexRun } from '../import/index-lines.ts';
import { removeImported, touchedSince } from '../import/remove-imported.ts';
import { findRun, moveRun } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { mayLedger } from '../permissions-ledger.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { bumpSiteVersion } from '../site-version.ts';

const shortestReason = 4;

export const revertImport = command({
  name: 'ledger.revertImport',
  title: '撤销导入',
  permission: mayLedger.revert,
  input: T.Object({ organId: Id, runId: Id, reason: Reason }),
  blockers: async (tx, input) => {
    const run = await findRun(tx, input);
    return [...runBlockers(run, 'revertImport'), ...(await touchedSince(tx, input)), ...reasonBlockers(input.reason, shortestReason)];
  },
  run: async (tx, key, act) => {
    await act.watch('import_run', { organ_id: key.organId, id: key.runId });
    await bumpSiteVersion(tx, key.organId);
    if (!(await moveRun(tx, key, 'done', { state: 'reverted', finished_at: act.now }))) throw commandRefusal('command.conflict');
    await unindexRun(tx, key);
    await removeImported(tx, key);
    return { done: true };
  },
});
