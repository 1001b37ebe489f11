// Others' opinions: organs that made the information too (联合发文), or whose information it is (第十一条), before the secrecy stage passes.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { Review, Subject } from './review.ts';
import type { ReviewConsentRow } from './tables.ts';

export type Consent = ReviewConsentRow;

export const consentDecisions: Record<string, string> = { agree: '同意公开', disagree: '不同意公开', alreadyOpen: '该机关已经公开' };

/** Everything recorded for a subject. */
export function consentsOf(db: Db | Tx, { organId, subject, subjectId }: Subject): Promise<Consent[]> {
  return db
    .selectFrom('review_consent')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .orderBy('organ_name')
    .execute();
}

/** The organs whose opinion is wanted. */
export function partnersOf(review: Review): string[] {
  return JSON.parse(review.row.partners) as string[];
}

/** Why the secrecy stage cannot pass yet, as far as others have a say. */
export function consentBlockers(review: Review, consents: readonly Consent[]): Blocker[] {
  const { origin } = review.row;
  if (origin !== 'joint' && origin !== 'otherOrgan') return [];
  const no = (message: string): Blocker => ({
    code: 'reviews.consent',
    message,
    article: '《政府信息公开条例》第十一条',
    field: 'consents',
  });
  const against = consents.filter((one) => one.decision === 'disagree').map((one) => one.organ_name);
  if (against.length > 0) return [no(`${against.join('、')}不同意公开，不能通过；请协商一致，或者退回。`)];
  const missing = partnersOf(review).filter((name) => !consents.some((one) => one.organ_name === name));
  const what = origin === 'joint' ? '联合发文的各机关都要出具是否公开的书面意见' : '其他机关还没有公开的信息，须经该机关同意';
  if (missing.length > 0) return [no(`${what}，还缺：${missing.join('、')}。请先登记。`)];
  return consents.length > 0 ? [] : [no(`${what}，请先登记。`)];
}
