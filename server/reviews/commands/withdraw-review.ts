// 撤回送审: whoever handed it in takes it back before the end.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { findOpenReview, findReviews, type Review, type Subject } from '../review.ts';
import { closeReview } from './close-review.ts';

/** Closes the open review of a subject without a decision. Refuses when none is open. */
export async function withdrawReview(tx: Tx, act: Act, subject: Subject): Promise<void> {
  const review = await findOpenReview(tx, subject);
  if (!review) throw refuse('reviews.missing');
  if (review.row.state === 'referred') await recallReferrals(tx, act, review);
  await closeReview(tx, act, review, 'withdrawn');
}

// What is no longer to be opened needs no answer any more.
async function recallReferrals(tx: Tx, act: Act, { row }: Review): Promise<void> {
  await tx
    .updateTable('review_referral')
    .set({ recalled_at: act.now, recall_reason: '起草人撤回了送审' })
    .where('organ_id', '=', row.organ_id)
    .where('review_id', '=', row.id)
    .where('answer', 'is', null)
    .where('recalled_at', 'is', null)
    .execute();
}

/** What was let out in an emergency but changed before it went out, or was withdrawn since: its review ends; the text that comes next gets a new one. */
export async function dropAfterwards(tx: Tx, act: Act, subject: Subject, keep: (reviewId: string) => boolean): Promise<void> {
  const going = (await findReviews(tx, subject)).filter(({ row }) => row.state === 'afterwards' && !keep(row.id));
  for (const review of going) await closeReview(tx, act, review, 'withdrawn');
}
