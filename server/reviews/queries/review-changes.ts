// What has changed since the text was reviewed last: the field that changed, and both texts for comparing word by word.
import type { Static } from 'typebox';
import type { ReviewChanges } from '#contract/reviews';
import type { Db, Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { changedFields } from '../resume.ts';
import { findReview, findReviews } from '../review.ts';
import { reviewedText } from '../reviewed-text.ts';
import { reviewStateName } from '../states.ts';

/** Against the review before it; `since` null for a first one. Refuses with `reviews.missing`. */
export async function reviewChanges(db: Db | Tx, of: { organId: string; id: string }): Promise<Static<typeof ReviewChanges>> {
  const review = await findReview(db, of.organId, of.id);
  if (!review) throw refuse('reviews.missing');
  const { subject, subject_id: subjectId } = review.row;
  const all = await findReviews(db, { organId: of.organId, subject, subjectId });
  const former = all[all.findIndex((one) => one.row.id === of.id) + 1];
  const now = await reviewedText(db, of.organId, of.id);
  if (!former) return { since: null, fields: [], bodyBefore: '', bodyAfter: now.bodyHtml };
  const before = await reviewedText(db, of.organId, former.row.id);
  const { id: reviewId, submitted_at: submittedAt, subject_version: version, state } = former.row;
  return {
    since: { reviewId, submittedAt, version, stateName: reviewStateName(state) },
    fields: changedFields(before, now).map(({ label, before: old, after }) => ({ label, before: old, after })),
    bodyBefore: before.bodyHtml,
    bodyAfter: now.bodyHtml,
  };
}
