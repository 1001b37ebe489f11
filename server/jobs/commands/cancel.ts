// 取消: a job that has not begun is not done.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { stateName } from '../states.ts';

export const cancel = command({
  name: 'jobs.cancel',
  title: '取消后台任务',
  permission: may.cancel,
  organ: () => null,
  input: T.Object({ id: Id }),
  async run(tx, { id }, act) {
    await act.watch('job', { id });
    const row = await tx.selectFrom('job').select('state').where('id', '=', id).executeTakeFirst();
    if (!row) throw refuse('jobs.missing');
    const changed = await tx
      .updateTable('job')
      .set({ state: 'cancelled', finished_at: act.now })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    if (changed.numUpdatedRows !== 1n) throw refuse('jobs.notWaiting', { state: stateName(row.state) });
    return { done: true };
  },
});
