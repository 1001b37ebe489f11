// 登记答复: what the superior answered is entered with its number and file; the stage then is decided as answered. Or the referral is recalled.
import { Type as T } from 'typebox';
import { FileGiven } from '#contract/reviews';
import { DayText, Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { referralAnswers } from '../conclusions.ts';
import { refuse } from '../errors.ts';
import { secrecyArticle } from '../flow.ts';
import { filled, pastDay } from '../given.ts';
import { may } from '../permissions.ts';
import { openReferral, type Referral } from '../referrals.ts';
import { findReview, type Review } from '../review.ts';
import { moveReview } from './close-review.ts';

export const answerReferral = command({
  name: 'reviews.answerReferral',
  title: '登记报审的答复',
  permission: may.record,
  input: T.Object({
    organId: Id,
    id: Id,
    answer: T.String({ maxLength: 40 }),
    answeredOn: DayText,
    number: T.String({ maxLength: 200 }),
    note: T.String({ maxLength: 2000 }),
    ...FileGiven,
  }),
  blockers: async (tx, { organId, id }, { actor }) => ownAnswerBlockers(await findReview(tx, organId, id), actor),
  async run(tx, input, act) {
    await enterAnswer(tx, act, await waitingReferral(tx, input.organId, input.id), input);
    return { done: true };
  },
});

/** The stage is decided as answered: whoever wrote the text does not enter what decides on it. */
export function ownAnswerBlockers(review: Review | null, actor: Actor): Blocker[] {
  if (!review?.authors.includes(actor.personId ?? '')) return [];
  return [{ code: 'reviews.ownAnswer', message: '这是您自己起草或者改过的内容，答复须由另一位同事登记。', article: secrecyArticle }];
}

interface GivenAnswer {
  answer: string;
  answeredOn: string;
  number: string;
  note: string;
  fileHash?: string;
  fileName?: string;
}

/** Keeps the answer; the review goes on. */
export async function enterAnswer(tx: Tx, act: Act, { review, referral }: Waiting, input: GivenAnswer): Promise<void> {
  if (!referralAnswers.some((one) => one.code === input.answer))
    throw refuse('reviews.input', { message: '请选择答复的结论。', field: 'answer' });
  const answeredOn = pastDay(input.answeredOn, act.today, '答复日期', 'answeredOn');
  if (answeredOn < referral.sent_on) throw refuse('reviews.input', { message: '答复日期不能早于报送日期。', field: 'answeredOn' });
  await change(tx, act, referral, {
    answer: input.answer,
    answered_on: answeredOn,
    answer_number: input.number.trim(),
    answer_note: filled(input.note, '是谁答复的、怎么答复的', 'note'),
    answer_file_hash: input.fileHash ?? null,
    answer_file_name: input.fileName ?? null,
    answered_by: act.actor.personId ?? '',
    answered_at: act.now,
  });
  await moveReview(tx, act, review, 'open');
}

export const recallReferral = command({
  name: 'reviews.recallReferral',
  title: '撤回报审',
  permission: may.refer,
  input: T.Object({ organId: Id, id: Id, reason: T.String({ maxLength: 500 }) }),
  async run(tx, { organId, id, reason }, act) {
    const { review, referral } = await waitingReferral(tx, organId, id);
    await change(tx, act, referral, { recalled_at: act.now, recall_reason: filled(reason, '撤回报审的理由', 'reason', 4) });
    await moveReview(tx, act, review, 'open');
    return { done: true };
  },
});

interface Waiting {
  review: Review;
  referral: Referral;
}

/** The referral of a review that waits for its answer. Refuses with `reviews.referralMissing`. */
export async function waitingReferral(tx: Tx, organId: string, id: string): Promise<Waiting> {
  const review = await findReview(tx, organId, id);
  const referral = await openReferral(tx, organId, id);
  if (!review || !referral || review.row.state !== 'referred') throw refuse('reviews.referralMissing');
  return { review, referral };
}

async function change(tx: Tx, act: Act, of: Referral, to: Partial<Referral>): Promise<void> {
  await act.watch('review_referral', { organ_id: of.organ_id, id: of.id });
  const done = await tx
    .updateTable('review_referral')
    .set(to)
    .where('organ_id', '=', of.organ_id)
    .where('id', '=', of.id)
    .where('answer', 'is', null)
    .where('recalled_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
