// Decides that a checked file is imported; the work itself is a job.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { enqueue } from '#jobs';
import { command, commandRefusal } from '#kernel/command';
import { applyImportKind } from '../import/job-kinds.ts';
import { findRun, moveRun } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { mayLedger } from '../permissions-ledger.ts';

export const applyImport = command({
  name: 'ledger.applyImport',
  title: '确认导入台账',
  permission: mayLedger.import,
  input: T.Object({
    organId: Id,
    runId: Id,
    /** 只导入正确的行: wrong lines are left out. Kept in the audit trail with the run. */
    onlyRight: T.Optional(T.Boolean()),
  }),
  blockers: async (tx, input) => runBlockers(await findRun(tx, input), 'applyImport', input.onlyRight),
  run: async (tx, { organId, runId, onlyRight }, act) => {
    await act.watch('import_run', { organ_id: organId, id: runId });
    const moved = await moveRun(tx, { organId, runId }, 'checked', { state: 'applying', only_right: onlyRight ? 1 : 0, problem: null });
    if (!moved) throw commandRefusal('command.conflict');
    const payload = { organId, runId, personId: act.actor.personId, name: act.actor.name };
    await enqueue(tx, applyImportKind, payload, { now: act.now, organId, oneWaiting: `${applyImportKind} ${runId}` });
    return { done: true };
  },
});
