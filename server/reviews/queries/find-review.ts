// One review as the review page needs it: its stages, the form, what was sent up, others' opinions, and what this person may do.
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import type { FormView, ReviewDetail } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { findOrgan, listOrgans, personNames } from '#people';
import { stageBlockers } from '../blockers.ts';
import { ownAnswerBlockers } from '../commands/answer-referral.ts';
import { hurryBlockers } from '../commands/hurry.ts';
import { recordBlockers } from '../commands/record-consent.ts';
import { referBlockers } from '../commands/refer.ts';
import { partnersOf } from '../consents.ts';
import { secrecyFacts } from '../decision-facts.ts';
import { refuse } from '../errors.ts';
import { draftLetter } from '../letter.ts';
import { may } from '../permissions.ts';
import { referralsOf } from '../referrals.ts';
import { findReview, type Review } from '../review.ts';
import { formIn, formOf } from '../secrecy-forms.ts';
import { sources } from '../secrecy-items.ts';
import { consentViews, referralViews } from './referral-views.ts';
import { reviewView } from './review-view.ts';
import { stuckStage } from './stuck-stages.ts';

/** The whole view. Refuses with `reviews.missing`. */
export async function findReviewDetail(
  db: Db | Tx,
  of: { organId: string; id: string },
  actor: Actor,
  today: Day,
): Promise<Static<typeof ReviewDetail>> {
  const review = await findReview(db, of.organId, of.id);
  if (!review) throw refuse('reviews.missing');
  const calendar = await loadCalendar(db, of.organId);
  const facts = await secrecyFacts(db, review);
  const { row } = review;
  return {
    ...reviewView(review, today),
    subject: row.subject,
    subjectId: row.subject_id,
    title: row.subject_title,
    origin: row.origin,
    originName: sources.find((one) => one.code === row.origin)?.name ?? row.origin,
    partners: partnersOf(review),
    consents: await consentViews(db, facts.consents),
    referrals: await referralViews(db, await referralsOf(db, of.organId, row.id), calendar, today),
    form: await formView(db, of.organId, row.id),
    quoted: [...facts.quoted],
    stuck: row.closed_at === null ? await stuckStage(db, review, today) : null,
    ...mayDo(review, actor),
    smallOffice: review.smallOffice,
    superiors: await superiorsOf(db, of.organId),
    draftLetter: draftLetter((await findOrgan(db, of.organId)).name, review, today),
  };
}

/** The form of the secrecy review with its number; null while there is none. */
export async function formView(db: Db | Tx, organId: string, reviewId: string): Promise<Static<typeof FormView> | null> {
  const row = await formOf(db, organId, reviewId);
  if (!row) return null;
  const name = (await personNames(db, [row.filled_by])).get(row.filled_by) ?? '';
  return { ...formIn(row), number: row.number, filledByName: name, filledAt: row.filled_at };
}

function mayDo(review: Review, actor: Actor) {
  const organId = review.row.organ_id;
  const refers = whyNot(actor, may.refer, organId);
  const records = whyNot(actor, may.record, organId);
  const decide = review.row.closed_at === null ? stageBlockers(review, actor) : [{ code: 'reviews.closed', message: '这次审核已经结束。' }];
  return {
    mayDecide: decide,
    mayRefer: refers ? [refers] : referBlockers(review, actor),
    mayHurry: hurryBlockers(review),
    mayRecord: records ? [records] : recordBlockers(review),
    mayAnswer: records ? [records] : [...recordBlockers(review), ...ownAnswerBlockers(review, actor)],
  };
}

/** The organs above, nearest first, for choosing where to send it. */
async function superiorsOf(db: Db | Tx, organId: string): Promise<string[]> {
  const organs = new Map((await listOrgans(db)).map((one) => [one.id, one]));
  const names: string[] = [];
  for (let at = organs.get(organId); at; at = at.parentId === null ? undefined : organs.get(at.parentId))
    if (at.id !== organId) names.push(at.name);
  return names;
}
