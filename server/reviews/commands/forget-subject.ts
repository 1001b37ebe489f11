// The content of a subject is removed for good: reviews keep who decided what and when, and none of its words.
import type { Tx } from '#kernel/db';
import type { Subject } from '../review.ts';

const gone = '（已清除）';

/** Where the audit trail may still tell of it. */
export interface Forgotten {
  reviewIds: string[];
  /** Organs above that answered what was sent up, or drew a review for a second look: it stands in their trails too. */
  superiors: string[];
}

/** Blots the words out of every review of the subject and ends what is under way. */
export async function forgetSubject(tx: Tx, { organId, subject, subjectId }: Subject, now: string): Promise<Forgotten> {
  const reviews = await tx
    .selectFrom('review')
    .select(['id', 'state'])
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .execute();
  const ids = reviews.map((row) => row.id);
  if (ids.length === 0) return { reviewIds: [], superiors: [] };
  const own = () => tx.updateTable('review').where('organ_id', '=', organId).where('id', 'in', ids);
  await own().set({ subject_title: gone, partners: '[]', facts: '{}', resume_note: null, urgent_reason: null }).execute();
  await own().set({ state: 'withdrawn', closed_at: now }).where('closed_at', 'is', null).execute();
  const stages = () => tx.updateTable('review_stage').where('organ_id', '=', organId).where('review_id', 'in', ids);
  await stages().set({ opinion: gone }).where('opinion', 'is not', null).execute();
  await stages().set({ state: 'dropped' }).where('state', 'in', ['waiting', 'pending']).execute();
  await tx.deleteFrom('review_text').where('organ_id', '=', organId).where('review_id', 'in', ids).execute();
  await tx
    .updateTable('secrecy_form')
    .set({ items: '[]', masked: '', carrier: '', source: '', scope: '' })
    .where('organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
  await tx
    .updateTable('review_referral')
    .set({ reason: gone, letter: gone, answer_note: null, answer_file_name: null, recall_reason: null })
    .where('organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
  await tx
    .updateTable('review_recheck')
    .set({ title: gone, note: null })
    .where('reviewed_organ_id', '=', organId)
    .where('review_id', 'in', ids)
    .execute();
  await tx
    .updateTable('review_consent')
    .set({ number: '', note: '', file_name: null })
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .execute();
  return { reviewIds: ids, superiors: await superiorsOf(tx, organId, ids) };
}

async function superiorsOf(tx: Tx, organId: string, ids: readonly string[]): Promise<string[]> {
  const asked = await tx
    .selectFrom('review_referral')
    .select('to_organ_id')
    .where('organ_id', '=', organId)
    .where('review_id', 'in', [...ids])
    .execute();
  const drawn = await tx
    .selectFrom('review_recheck')
    .select('organ_id')
    .where('reviewed_organ_id', '=', organId)
    .where('review_id', 'in', [...ids])
    .execute();
  return [...new Set([...asked.flatMap((row) => row.to_organ_id ?? []), ...drawn.map((row) => row.organ_id)])];
}
