// What the decision of a secrecy stage is held against besides the form: the answer from above, others' opinions, closed papers quoted.
import type { Db, Tx } from '#kernel/db';
import { quotedPapers } from './closed-papers.ts';
import { type Consent, consentsOf } from './consents.ts';
import { lastAnswer, type ReferralAnswer } from './referrals.ts';
import { currentStage, type Review } from './review.ts';
import { reviewedText, wordsOf } from './reviewed-text.ts';

export interface DecisionFacts {
  answer: ReferralAnswer | null;
  consents: readonly Consent[];
  /** Numbers or titles of closed papers the text quotes. */
  quoted: readonly string[];
}

const nothing: DecisionFacts = { answer: null, consents: [], quoted: [] };

/** Read only for a secrecy stage; other stages look at none of it. */
export async function decisionFacts(db: Db | Tx, review: Review): Promise<DecisionFacts> {
  return currentStage(review)?.stage === 'secrecy' ? secrecyFacts(db, review) : nothing;
}

/** The same, whichever stage waits. */
export async function secrecyFacts(db: Db | Tx, review: Review): Promise<DecisionFacts> {
  const { organ_id: organId, id, subject, subject_id: subjectId } = review.row;
  return {
    answer: await lastAnswer(db, organId, id),
    consents: await consentsOf(db, { organId, subject, subjectId }),
    quoted: await quotedPapers(db, organId, wordsOf(await reviewedText(db, organId, id))),
  };
}
