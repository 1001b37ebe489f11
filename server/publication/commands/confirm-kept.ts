// 审定不公开: a second person settles that a text stays unopened, or gives it back to be written anew (第十七条).
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { noteDeed } from '../life/deed.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { reasonBlockers } from '../reason.ts';

const shortestReason = 4;

export const confirmKept = command({
  name: 'publication.confirmKept',
  title: '审定不公开',
  permission: may.confirmKept,
  input: T.Object({
    organId: Id,
    id: Id,
    outcome: T.Union([T.Literal('stays'), T.Literal('back')]),
    /** Of what is given back: why. */
    reason: T.Optional(T.String({ maxLength: 500 })),
  }),
  blockers: async (tx, { organId, id, outcome, reason = '' }, act) => [
    ...blockersOf('confirmKept', await judge(tx, { organId, id }, act.services), act.actor, act.today),
    ...(outcome === 'back' ? reasonBlockers(reason, shortestReason) : []),
  ],
  async run(tx, { organId, id, outcome, reason = '' }, act) {
    const { row } = await findPublication(tx, { organId, id });
    await act.watch('publication', { organ_id: organId, id });
    const back = outcome === 'back' ? { state: 'draft', draft_state: 'writing', reassess_on: null } : {};
    const done = await tx
      .updateTable('publication')
      .set({ ...back, assessed_by: null, updated_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('state', '=', 'kept')
      .where('assessed_by', '=', row.assessed_by)
      .where('reassess_on', row.reassess_on === null ? 'is' : '=', row.reassess_on)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    await noteDeed(tx, act, { organId, id }, { verb: 'confirmKept', reason, details: [outcome === 'back' ? '退回重写' : '同意不公开'] });
    return { done: true };
  },
});
