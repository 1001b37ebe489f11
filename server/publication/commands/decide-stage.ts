// 审核: passes or returns the stage that waits; the draft follows in the same transaction.
import { Type as T } from 'typebox';
import { StageDecision } from '#contract/reviews';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { decideStage as decide, decisionBlockers, findForDecision, type Outcome } from '#reviews';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { may } from '../permissions.ts';
import { reviewSubject } from '../publication.ts';
import { moveDraft } from '../write-draft.ts';

export const decideStage = command({
  name: 'publication.decideStage',
  title: '审核',
  permission: may.decide,
  input: T.Object({ organId: Id, id: Id, ...StageDecision }),
  async blockers(tx, input, act) {
    // First of all: was someone quicker? That sentence says more than any blocker of the new state.
    const review = await findForDecision(tx, reviewSubject(input), input.position);
    const verb = input.decision;
    return [...blockersOf(verb, await judge(tx, input, act.services), act.actor, act.today), ...decisionBlockers(review, input)];
  },
  async run(tx, { organId, id, ...decision }, act) {
    const key = { organId, id };
    await act.watch('publication', { organ_id: organId, id });
    const review = await findForDecision(tx, reviewSubject(key), decision.position);
    const outcome = await decide(tx, act, review, decision);
    const next = after[outcome];
    if (next) {
      await moveDraft(tx, act, key, { from: 'inReview', to: next.state });
      await act.emit(next.event, { organId, publicationId: id });
    }
    return { outcome };
  },
});

const after: Record<Outcome, { state: string; event: 'publication.approved' | 'publication.returned' } | null> = {
  underWay: null,
  passed: { state: 'approved', event: 'publication.approved' },
  returned: { state: 'writing', event: 'publication.returned' },
};
