// The content of a subject is removed for good: reviews keep who decided what and when, and none of its words.
import type { Tx } from '#kernel/db';
import type { Subject } from '../review.ts';

const gone = '（已清除）';

/** Blots the words out of every review of the subject and ends what is under way. */
export async function forgetSubject(tx: Tx, { organId, subject, subjectId }: Subject, now: string): Promise<void> {
  const reviews = await tx
    .selectFrom('review')
    .select(['id', 'state'])
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .execute();
  const ids = reviews.map((row) => row.id);
  if (ids.length === 0) return;
  const own = () => tx.updateTable('review').where('organ_id', '=', organId).where('id', 'in', ids);
  await own().set({ subject_title: gone, partners: '[]', facts: '{}', resume_note: null, urgent_reason: null }).execute();
  await own().set({ state: 'withdrawn', closed_at: now }).where('closed_at', 'is', null).execute();
  const stages = () => tx.updateTable('review_stage').where('organ_id', '=', organId).where('review_id', 'in', ids);
  await stages().set({ opinion: gone }).where('opinion', 'is not', null).execute();
  await stages().set({ state: 'dropped' }).where('state', 'in', ['waiting', 'pending']).execute();
  await tx.deleteFrom('review_text').where('organ_id', '=', organId).where('review_id', 'in', ids).execute();
  await tx
    .updateTable('secrecy_form')
    .set({ items: '[]', masked: '' })
    .where('organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
  await tx
    .updateTable('review_referral')
    .set({ reason: gone, letter: gone, answer_note: null })
    .where('organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
  await tx
    .updateTable('review_recheck')
    .set({ title: gone })
    .where('reviewed_organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
}
