// What is taken down must not come back by a draft that was approved before: the revision goes back to writing.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { withdrawReview } from '#reviews';
import { type Publication, reviewSubject } from '../publication.ts';
import { moveDraft } from '../write-draft.ts';
import { cancelSchedule } from './schedule.ts';

/** Ends schedule and review of the draft beside what is public; the draft itself stays, to be written on. */
export async function stopDraft(tx: Tx, act: Act, { row }: Publication, why: string): Promise<void> {
  const key = { organId: row.organ_id, id: row.id };
  await cancelSchedule(tx, act, key, why);
  if (row.draft_state === null || row.draft_state === 'writing') return;
  if (row.draft_state === 'inReview') await withdrawReview(tx, act, reviewSubject(key));
  await moveDraft(tx, act, key, { from: row.draft_state, to: 'writing' });
}
