// 撤回送审: whoever handed it in takes it back before the end.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { findOpenReview, type Subject } from '../review.ts';
import { closeReview } from './close-review.ts';

/** Closes the open review of a subject without a decision. Refuses when none is open. */
export async function withdrawReview(tx: Tx, act: Act, subject: Subject): Promise<void> {
  const review = await findOpenReview(tx, subject);
  if (!review) throw refuse('reviews.missing');
  await closeReview(tx, act, review, 'withdrawn');
}
