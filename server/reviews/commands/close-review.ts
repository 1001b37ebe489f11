// The end of a review: what did not get its turn is dropped.
import { type Act, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Review } from '../review.ts';
import type { ReviewState } from '../states.ts';

/** Two people pressing at once are lined up at the review's row. False when it is no longer in the state it was read in. */
export async function lockReview(tx: Tx, review: Review): Promise<boolean> {
  const done = await ownRow(tx, review).set({ state: review.row.state }).executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Closes a review under way. */
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

/** Moves a review under way to another state under way. */
export async function moveReview(tx: Tx, act: Act, review: Review, to: ReviewState): Promise<void> {
  await act.watch('review', { organ_id: review.row.organ_id, id: review.row.id });
  const done = await ownRow(tx, review).set({ state: to }).executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}

function ownRow(tx: Tx, { row }: Review) {
  return tx
    .updateTable('review')
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('state', '=', row.state)
    .where('closed_at', 'is', null);
}
