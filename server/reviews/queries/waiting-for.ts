// What waits for me: stages whose turn it is, in a role I hold, of things I did not write, after stages I did not decide.
import type { Static } from 'typebox';
import type { WaitingPage } from '#contract/reviews';
import type { Db, Tx } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import { personNames } from '#people';
import { stageBlockers } from '../blockers.ts';
import { stageName } from '../flow.ts';
import { currentStage, findOpenReviews, type Review } from '../review.ts';

type Waiting = Static<typeof WaitingPage>;

/** The stages this person may decide now, the oldest first. */
export async function waitingFor(db: Db | Tx, actor: Actor, organId: string, paging: { page: number; pageSize: number }): Promise<Waiting> {
  // Dozens are under way in one organ, not thousands: the rules are asked of each, so the list and the button can never disagree.
  const mine = (await findOpenReviews(db, organId)).filter((review) => stageBlockers(review, actor).length === 0);
  const { page, pageSize } = paging;
  const shown = mine.slice((page - 1) * pageSize, page * pageSize);
  const names = await personNames(
    db,
    shown.map((review) => review.row.author_id),
  );
  return { rows: shown.map((review) => waitingRow(review, names)), total: mine.length, page, pageSize };
}

function waitingRow(review: Review, names: ReadonlyMap<string, string>): Waiting['rows'][number] {
  const stage = currentStage(review)!;
  return {
    reviewId: review.row.id,
    subject: review.row.subject,
    subjectId: review.row.subject_id,
    title: review.row.subject_title,
    position: stage.position,
    stage: stage.stage,
    stageName: stageName(stage.stage),
    authorName: names.get(review.row.author_id) ?? '',
    submittedAt: review.row.submitted_at,
  };
}
