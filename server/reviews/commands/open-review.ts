// 送审: opens a review of a subject at one of its versions. Called inside the command of the module that owns the subject.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { defaultFlow } from '../flow.ts';
import { findOpenReview, type Subject } from '../review.ts';

export interface NewReview extends Subject {
  version: number;
  title: string;
  /** Who hands it in. */
  authorId: string;
  /** Everybody who wrote on it; none of them may review it. */
  authors: readonly string[];
}

/** Opens the review and returns its id. Refuses (`reviews.alreadyOpen`) while one is under way. */
export async function openReview(tx: Tx, act: Act, of: NewReview): Promise<string> {
  if (await findOpenReview(tx, of)) throw refuse('reviews.alreadyOpen');
  const id = newId();
  const key = { organ_id: of.organId, review_id: id };
  await act.watch('review', { organ_id: of.organId, id });
  await tx
    .insertInto('review')
    .values({
      organ_id: of.organId,
      id,
      subject: of.subject,
      subject_id: of.subjectId,
      subject_version: of.version,
      subject_title: of.title,
      author_id: of.authorId,
      state: 'open',
      submitted_at: act.now,
      closed_at: null,
    })
    .execute();
  const stages = defaultFlow.map(({ stage, roles }, i) => ({
    ...key,
    position: i + 1,
    stage,
    role: roles.join(','),
    state: i === 0 ? 'waiting' : 'pending',
  }));
  await tx.insertInto('review_stage').values(stages).execute();
  const authors = [...new Set([of.authorId, ...of.authors])].map((person_id) => ({ ...key, person_id }));
  await tx.insertInto('review_author').values(authors).execute();
  return id;
}
