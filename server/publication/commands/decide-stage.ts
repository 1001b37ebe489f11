// 审核: passes or returns the stage that waits; the draft follows in the same transaction.
import { type Static, Type as T } from 'typebox';
import { StageDecision } from '#contract/reviews';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import {
  decideStage as decide,
  decisionBlockers,
  decisionFacts,
  findForDecision,
  type Outcome,
  type Review,
  stageBlockers,
} from '#reviews';
import { blockersOf } from '../blockers.ts';
import { judge } from '../judge.ts';
import { noteReviewedAfter } from '../life/reviewed-after.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey, reviewSubject } from '../publication.ts';
import { moveDraft } from '../write-draft.ts';

const Input = T.Object({ organId: Id, id: Id, ...StageDecision });

export const decideStage = command({
  name: 'publication.decideStage',
  title: '审核',
  permission: may.decide,
  input: Input,
  async blockers(tx, input, act) {
    // First of all: was someone quicker? That sentence says more than any blocker of the new state.
    const review = await findForDecision(tx, reviewSubject(input), input.position, input.reviewId);
    return [...(await standing(tx, input, act, review)), ...decisionBlockers(review, input, await decisionFacts(tx, review))];
  },
  async run(tx, { organId, id, ...decision }, act) {
    const key = { organId, id };
    await act.watch('publication', { organ_id: organId, id });
    const review = await findForDecision(tx, reviewSubject(key), decision.position, decision.reviewId);
    const outcome = await decide(tx, act, review, decision);
    if (review.row.state === 'afterwards') await followAfterwards(tx, act, key, outcome, review);
    else await follow(tx, act, key, outcome);
    return { outcome };
  },
});

// What is reviewed afterwards has gone out already or is about to: the draft's state says nothing about it any more.
async function standing(tx: Tx, input: Static<typeof Input>, act: Act, review: Review): Promise<Blocker[]> {
  if (review.row.state === 'afterwards') return stageBlockers(review, act.actor);
  return blockersOf(input.decision, await judge(tx, input, act.services), act.actor, act.today);
}

const after: Record<Outcome, { state: string; event: 'publication.approved' | 'publication.returned' } | null> = {
  underWay: null,
  passed: { state: 'approved', event: 'publication.approved' },
  afterwards: { state: 'approved', event: 'publication.approved' },
  returned: { state: 'writing', event: 'publication.returned' },
};

/** The draft's next state, while it is in review. */
export async function follow(tx: Tx, act: Act, key: PublicationKey, outcome: Outcome): Promise<void> {
  const next = after[outcome];
  if (!next) return;
  await moveDraft(tx, act, key, { from: 'inReview', to: next.state });
  await act.emit(next.event, { organId: key.organId, publicationId: key.id });
}

// Found wrong before it went out: back to writing. Found wrong afterwards: it stays as it is until people withdraw or correct it.
async function followAfterwards(tx: Tx, act: Act, key: PublicationKey, outcome: Outcome, review: Review): Promise<void> {
  await noteReviewedAfter(tx, act, key, { outcome, reviewId: review.row.id });
  if (outcome !== 'returned') return;
  const { draft_state, draft_version } = (await findPublication(tx, key)).row;
  const notOutYet = draft_state === 'approved' && draft_version === review.row.subject_version;
  if (notOutYet) await moveDraft(tx, act, key, { from: 'approved', to: 'writing' });
  await act.emit('publication.returned', { organId: key.organId, publicationId: key.id });
}
