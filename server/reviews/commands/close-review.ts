// The end of a review: what did not get its turn is dropped.
import { type Act, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Review } from '../review.ts';
import type { ReviewState } from '../states.ts';

/** Two people pressing at once are lined up at the review's row. False when it is not open any more. */
export async function lockOpenReview(tx: Tx, review: Review): Promise<boolean> {
  const done = await ownRow(tx, review).set({ state: 'open' }).executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Closes an open review. */
export async function closeReview(tx: Tx, act: Act, review: Review, state: ReviewState): Promise<void> {
  await act.watch('review', { organ_id: review.row.organ_id, id: review.row.id });
  const done = await ownRow(tx, review).set({ state, closed_at: act.now }).executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  await tx
    .updateTable('review_stage')
    .set({ state: 'dropped' })
    .where('organ_id', '=', review.row.organ_id)
    .where('review_id', '=', review.row.id)
    .where('state', 'in', ['waiting', 'pending'])
    .execute();
}

function ownRow(tx: Tx, { row }: Review) {
  return tx.updateTable('review').where('organ_id', '=', row.organ_id).where('id', '=', row.id).where('state', '=', 'open');
}
