// The server's answers about reviews, by name.
import type { Answer, Row } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';

export const reviewPath = '/api/organs/{organId}/reviews/{id}';
export const waitingPath = '/api/organs/{organId}/reviews/waiting';
export const choicesPath = '/api/organs/{organId}/reviews/choices';

export type Detail = Answer<typeof reviewPath>;
export type Waiting = Row<typeof waitingPath>;
export type Choices = Answer<typeof choicesPath>;
export type Referral = Detail['referrals'][number];
export type Consent = Detail['consents'][number];
export type Stuck = NonNullable<Detail['stuck']>;
export type FormFilled = NonNullable<Detail['form']>;
export type FlowsAnswer = Answer<'/api/organs/{organId}/review-flows'>;
export type Flow = FlowsAnswer['flows'][number];
export type Sheet = Answer<'/api/organs/{organId}/secrecy-sheets/{id}'>;
export type SheetRow = Answer<'/api/organs/{organId}/secrecy-sheets'>[number];

export function useReview(id: string | undefined) {
  return useAsk(reviewPath, { path: { organId: useOrgan().id, id: id ?? '' } }, { enabled: id !== undefined, fresh: true });
}

/** The closed lists of the forms; they do not change while the page is open. */
export function useReviewChoices() {
  return useAsk(choicesPath, { path: { organId: useOrgan().id } });
}
