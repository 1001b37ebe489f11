// 撤回送审: an author takes the draft back to go on writing.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { withdrawReview } from '#reviews';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { may } from '../permissions.ts';
import { reviewSubject } from '../publication.ts';
import { moveDraft } from '../write-draft.ts';

export const withdrawFromReview = command({
  name: 'publication.withdrawFromReview',
  title: '撤回送审',
  permission: may.withdrawFromReview,
  input: T.Object({ organId: Id, id: Id }),
  blockers: async (tx, input, act) => blockersOf('withdrawFromReview', await judge(tx, input, act.services), act.actor, act.today),
  async run(tx, key, act) {
    await withdrawReview(tx, act, reviewSubject(key));
    await moveDraft(tx, act, key, { from: 'inReview', to: 'writing' });
    return { done: true };
  },
});
