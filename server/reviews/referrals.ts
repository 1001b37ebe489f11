// 报审: what was sent up because it could not be decided here, and what the answer leaves open.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { conclusionOf, referralAnswers, referralTargets } from './conclusions.ts';
import { secrecyArticle } from './flow.ts';
import type { ReviewReferralRow } from './tables.ts';

export type Referral = ReviewReferralRow;

export interface ReferralAnswer {
  code: string;
  toName: string;
}

/** Every referral of a review, the newest first. */
export function referralsOf(db: Db | Tx, organId: string, reviewId: string): Promise<Referral[]> {
  return db
    .selectFrom('review_referral')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('review_id', '=', reviewId)
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The one without an answer, if there is one. */
export async function openReferral(db: Db | Tx, organId: string, reviewId: string): Promise<Referral | null> {
  return (await referralsOf(db, organId, reviewId)).find((one) => one.answer === null && one.recalled_at === null) ?? null;
}

/** What a superior answered last, or null. */
export async function lastAnswer(db: Db | Tx, organId: string, reviewId: string): Promise<ReferralAnswer | null> {
  const answered = (await referralsOf(db, organId, reviewId)).find((one) => one.answer !== null);
  return answered?.answer ? { code: answered.answer, toName: answered.to_name } : null;
}

/** The stage is decided as the superior answered; only “decide yourself” leaves a choice. */
export function answerBlockers(answer: ReferralAnswer | null, conclusion: string | undefined): Blocker[] {
  if (!answer || answer.code === 'decideYourself' || answer.code === conclusion) return [];
  const given = conclusionOf(answer.code)?.name ?? '';
  const message = `${answer.toName}的答复是“${given}”，结论应当与答复一致。`;
  return [{ code: 'reviews.answer', message, article: secrecyArticle, field: 'conclusion' }];
}

export function answerName(code: string): string {
  return referralAnswers.find((one) => one.code === code)?.name ?? code;
}

export function targetName(code: string): string {
  return referralTargets.find((one) => one.code === code)?.name ?? code;
}
