// 通过或者退回一个环节. Called inside the command of the module that owns the subject, which changes the subject by the outcome.
import { loadCalendar } from '#calendar';
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { alreadyDecided, type Decision, decidedBefore, lentBy } from '../blockers.ts';
import { refuse } from '../errors.ts';
import { secrecyArticle } from '../flow.ts';
import { currentStage, findReviews, type Review, type Subject } from '../review.ts';
import { keepForm } from '../secrecy-forms.ts';
import { reviewSettings } from '../settings.ts';
import { closeReview, lockReview } from './close-review.ts';
import { setStage } from './set-stage.ts';

/** `passed`: the last stage is passed; `underWay`: another stage waits now; `afterwards`: it may go out, the other stages follow (紧急先发). */
export type Outcome = 'underWay' | 'passed' | 'returned' | 'afterwards';

/** The review a decision is about. Refuses when the stage was decided by someone else meanwhile, saying by whom. */
export async function findForDecision(tx: Tx, subject: Subject, position: number, reviewId?: string): Promise<Review> {
  await waitForOthers(tx, subject);
  const reviews = await findReviews(tx, subject);
  const review = reviewId === undefined ? reviews[0] : reviews.find((one) => one.row.id === reviewId);
  if (review && review.row.closed_at === null && currentStage(review)?.position === position) return review;
  const message = review ? alreadyDecided(review, position) : null;
  throw message ? refuse('reviews.alreadyDecided', { message }) : refuse('reviews.missing');
}

// Touching the reviews under way makes the second of two people wait here, so that all that is read afterwards is what the first one left.
async function waitForOthers(tx: Tx, { organId, subject, subjectId }: Subject): Promise<void> {
  await tx
    .updateTable('review')
    .set((eb) => ({ state: eb.ref('state') }))
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('closed_at', 'is', null)
    .execute();
}

/** Decides the stage that waits; the caller has asked `stageBlockers` and `decisionBlockers`. The second of two people gets a conflict. */
export async function decideStage(tx: Tx, act: Act, review: Review, of: Decision): Promise<Outcome> {
  if (!(await lockReview(tx, review)) || !(await writeDecision(tx, act, review, of))) {
    await findForDecision(tx, subjectOf(review), of.position, review.row.id);
    throw refuse('reviews.missing');
  }
  if (of.decision === 'return') {
    await closeReview(tx, act, review, 'returned');
    await act.emit('review.returned', closedEvent(review));
    return 'returned';
  }
  const next = review.stages.find((stage) => stage.state === 'pending');
  if (!next) {
    await closeReview(tx, act, review, 'passed');
    await act.emit('review.passed', closedEvent(review));
    return 'passed';
  }
  await setStage(tx, review, next.position, 'pending', { state: 'waiting', waiting_since: act.now });
  return goesOutNow(review) ? goOnAfterwards(tx, act, review) : 'underWay';
}

/** From now on the subject may go out; what is left is done by a day. */
export async function goOnAfterwards(tx: Tx, act: Act, review: Review): Promise<'afterwards'> {
  const { organ_id, id } = review.row;
  const { afterwardsDays } = await reviewSettings(tx, organ_id);
  const finishBy = (await loadCalendar(tx, organ_id)).addWorkingDays(act.today, afterwardsDays).day;
  await act.watch('review', { organ_id, id });
  await tx
    .updateTable('review')
    .set({ state: 'afterwards', finish_by: finishBy })
    .where('organ_id', '=', organ_id)
    .where('id', '=', id)
    .execute();
  return 'afterwards';
}

function goesOutNow(review: Review): boolean {
  return review.row.state === 'open' && review.row.urgent_at !== null && currentStage(review)?.stage === 'secrecy';
}

async function writeDecision(tx: Tx, act: Act, review: Review, of: Decision): Promise<boolean> {
  const { organ_id, id } = review.row;
  await act.watch('review_stage', { organ_id, review_id: id, position: of.position });
  const secrecy = currentStage(review)?.stage === 'secrecy';
  const written = await setStage(tx, review, of.position, 'waiting', {
    state: of.decision === 'pass' ? 'passed' : 'returned',
    person_id: act.actor.personId,
    decided_at: act.now,
    opinion: of.opinion.trim() || null,
    conclusion: secrecy ? (of.conclusion ?? null) : null,
    article: secrecy ? (of.ground ?? secrecyArticle) : null,
    on_behalf_of: lentBy(review, act.actor),
    proofread: of.proofread ? 1 : 0,
    checked: JSON.stringify(of.checked ?? []),
    same_hand: decidedBefore(review, act.actor.personId) ? 1 : 0,
  });
  if (written && secrecy && of.form) await keepForm(tx, act, review, of.form, of.conclusion ?? null);
  return written;
}

function subjectOf({ row }: Review): Subject {
  return { organId: row.organ_id, subject: row.subject, subjectId: row.subject_id };
}

function closedEvent({ row }: Review) {
  return {
    organId: row.organ_id,
    reviewId: row.id,
    subject: row.subject,
    subjectId: row.subject_id,
    subjectVersion: row.subject_version,
    afterwards: row.state === 'afterwards',
  };
}
