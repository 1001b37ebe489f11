// 紧急先发: the secrecy stage is done first and at once; when it has passed the subject may go out, the other stages follow within days.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { refuse } from '../errors.ts';
import { secrecyArticle } from '../flow.ts';
import { currentStage, type Review } from '../review.ts';
import { lockReview } from './close-review.ts';
import { goOnAfterwards, type Outcome } from './decide-stage.ts';
import { setStage } from './set-stage.ts';

/** Why this review cannot be hurried; permission and reason are the caller's. */
export function hurryBlockers(review: Review | null | undefined): Blocker[] {
  const no = (message: string): Blocker[] => [{ code: 'reviews.hurry', message, article: secrecyArticle }];
  if (!review || review.row.closed_at !== null) return no('要先送审，才能紧急先发。');
  if (review.row.state === 'referred') return no('已经报审，收到答复以前不能先发；保密审查不能省略。');
  if (review.row.urgent_at !== null) return no('已经是紧急先发，请先办理保密审查。');
  if (!review.stages.some((one) => one.stage === 'secrecy')) return no('这个流程没有保密审查环节，不能先发。');
  const left = review.stages.filter((one) => one.state === 'waiting' || one.state === 'pending');
  return left.length > 1 || left[0]?.stage !== 'secrecy' ? [] : no('只剩保密审查一个环节，办完就可以发布，不需要紧急先发。');
}

/** Puts the secrecy stage first, or lets the subject out when it has passed already. */
export async function hurryReview(tx: Tx, act: Act, review: Review, reason: string): Promise<Outcome> {
  if (!(await lockReview(tx, review))) throw refuse('reviews.missing');
  const { organ_id, id } = review.row;
  await act.watch('review', { organ_id, id });
  await tx
    .updateTable('review')
    .set({ urgent_reason: reason.trim(), urgent_by: act.actor.personId ?? '', urgent_at: act.now })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute();
  const secrecy = review.stages.find((one) => one.stage === 'secrecy')!;
  if (secrecy.state === 'passed') return goOnAfterwards(tx, act, review);
  const current = currentStage(review)!;
  if (current.position === secrecy.position) return 'underWay';
  await setStage(tx, review, current.position, 'waiting', { state: 'pending', waiting_since: null });
  await setStage(tx, review, secrecy.position, 'pending', { state: 'waiting', waiting_since: act.now });
  return 'underWay';
}
