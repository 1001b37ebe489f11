// 通过或者退回一个环节. Called inside the command of the module that owns the subject, which changes the subject by the outcome.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { alreadyDecided, type Decision } from '../blockers.ts';
import { refuse } from '../errors.ts';
import { secrecyArticle } from '../flow.ts';
import { currentStage, findReviews, type Review, type Subject } from '../review.ts';
import { closeReview, lockOpenReview } from './close-review.ts';

/** `passed`: the last stage is passed; `underWay`: another stage waits now. */
export type Outcome = 'underWay' | 'passed' | 'returned';

/** The review a decision is about. Refuses when the stage was decided by someone else meanwhile, saying by whom. */
export async function findForDecision(tx: Tx, subject: Subject, position: number): Promise<Review> {
  await waitForOthers(tx, subject);
  const review = (await findReviews(tx, subject))[0];
  if (review?.row.state === 'open' && currentStage(review)?.position === position) return review;
  const message = review ? alreadyDecided(review, position) : null;
  throw message ? refuse('reviews.alreadyDecided', { message }) : refuse('reviews.missing');
}

// Touching the open review makes the second of two people wait here, so that all that is read afterwards is what the first one left.
async function waitForOthers(tx: Tx, { organId, subject, subjectId }: Subject): Promise<void> {
  await tx
    .updateTable('review')
    .set({ state: 'open' })
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('state', '=', 'open')
    .execute();
}

/** Decides the stage that waits; the caller has asked `stageBlockers` and `decisionBlockers`. The second of two people gets a conflict. */
export async function decideStage(tx: Tx, act: Act, review: Review, of: Decision): Promise<Outcome> {
  if (!(await lockOpenReview(tx, review)) || !(await writeDecision(tx, act, review, of))) {
    await findForDecision(tx, subjectOf(review), of.position);
    throw refuse('reviews.missing');
  }
  if (of.decision === 'return') {
    await closeReview(tx, act, review, 'returned');
    await act.emit('review.returned', closedEvent(review));
    return 'returned';
  }
  const next = review.stages.find((stage) => stage.position > of.position);
  if (next) {
    await setStage(tx, review, next.position, 'pending', { state: 'waiting' });
    return 'underWay';
  }
  await closeReview(tx, act, review, 'passed');
  await act.emit('review.passed', closedEvent(review));
  return 'passed';
}

async function writeDecision(tx: Tx, act: Act, review: Review, of: Decision): Promise<boolean> {
  await act.watch('review_stage', { organ_id: review.row.organ_id, review_id: review.row.id, position: of.position });
  const secrecy = currentStage(review)?.stage === 'secrecy';
  return setStage(tx, review, of.position, 'waiting', {
    state: of.decision === 'pass' ? 'passed' : 'returned',
    person_id: act.actor.personId,
    decided_at: act.now,
    opinion: of.opinion.trim() || null,
    conclusion: secrecy ? (of.conclusion ?? null) : null,
    article: secrecy ? (of.ground ?? secrecyArticle) : null,
  });
}

type StageChange = Partial<
  Record<'person_id' | 'decided_at' | 'opinion' | 'conclusion' | 'article', string | null> & {
    state: string;
  }
>;

async function setStage(tx: Tx, review: Review, position: number, from: string, to: StageChange): Promise<boolean> {
  const done = await tx
    .updateTable('review_stage')
    .set(to)
    .where('organ_id', '=', review.row.organ_id)
    .where('review_id', '=', review.row.id)
    .where('position', '=', position)
    .where('state', '=', from)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

function subjectOf({ row }: Review): Subject {
  return { organId: row.organ_id, subject: row.subject, subjectId: row.subject_id };
}

function closedEvent({ row }: Review) {
  return { organId: row.organ_id, reviewId: row.id, subject: row.subject, subjectId: row.subject_id, subjectVersion: row.subject_version };
}
