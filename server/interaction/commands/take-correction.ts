// 开始办理: somebody says that he looks after a report.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { stateBlockers } from '../blockers.ts';
import { changeCorrection, findCorrection } from '../correction.ts';
import { may } from '../permissions.ts';

export const takeCorrection = command({
  name: 'interaction.take',
  title: '开始办理纠错',
  permission: may.take,
  input: T.Object({ organId: Id, id: Id, version: T.Integer() }),
  blockers: async (tx, input) => stateBlockers('take', (await findCorrection(tx, input)).row.state),
  async run(tx, input, act) {
    await act.watch('correction', { organ_id: input.organId, id: input.id });
    await changeCorrection(tx, input, { state: 'handling', handler_id: act.actor.personId, taken_at: act.now });
    return { done: true };
  },
});
