// 重新执行: a job that was given up gets its tries back.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { stateName } from '../states.ts';

export const rerun = command({
  name: 'jobs.rerun',
  title: '重新执行后台任务',
  permission: may.rerun,
  organ: () => null,
  input: T.Object({ id: Id }),
  async run(tx, { id }, act) {
    await act.watch('job', { id });
    const row = await tx.selectFrom('job').select(['kind', 'state']).where('id', '=', id).executeTakeFirst();
    if (!row) throw refuse('jobs.missing');
    if (act.services.jobs.get(row.kind) === undefined) throw refuse('jobs.unknownKind', { kind: row.kind });
    const changed = await tx
      .updateTable('job')
      .set({ state: 'waiting', attempts: 0, run_at: act.now, finished_at: null })
      .where('id', '=', id)
      .where('state', '=', 'dead')
      .executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) throw refuse('jobs.notDead', { state: stateName(row.state) });
    act.after(() => act.services.jobs.wake());
    return { done: true };
  },
});
