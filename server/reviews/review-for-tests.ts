// For tests: a review of the shipped flow at one of its stages, and people with one role.
import type { Actor } from '#kernel/permission';
import { defaultFlow } from './flow.ts';
import type { Review, StoredReview, StoredStage } from './review.ts';

export const organId = 'town';

export interface AtStage {
  authors?: string[];
  deciders?: string[];
  smallOffice?: boolean;
  row?: Partial<StoredReview>;
  stage?: Partial<StoredStage>;
}

/** A review at stage `position`, the earlier ones passed by `deciders`; `stage` changes the one that waits. */
export function reviewAt(position: number, of: AtStage = {}): Review {
  const stages = defaultFlow.stages.map(({ stage, name, roles }, i): StoredStage => {
    const at = i + 1;
    const passed = at < position;
    return {
      ...{
        organ_id: organId,
        review_id: 'r',
        position: at,
        stage,
        name,
        role: roles.join(','),
        opinion: null,
        conclusion: null,
        article: null,
      },
      ...{ days: 2, proofreads: 0, checklist: '[]', same_person: 1, proofread: 0, checked: '[]', same_hand: 0, reminders: 0 },
      ...{ carried_from: null, escalated_at: null, on_behalf_of: null },
      state: passed ? 'passed' : at === position ? 'waiting' : 'pending',
      person_id: passed ? (of.deciders?.[i] ?? null) : null,
      decided_at: passed ? '2026-11-23T02:00:00.000Z' : null,
      waiting_since: at === position ? '2026-11-23T01:30:00.000Z' : null,
      ...(at === position ? of.stage : {}),
    };
  });
  return { row: { ...row, ...of.row }, stages, authors: of.authors ?? ['a'], names: new Map(), smallOffice: of.smallOffice ?? false };
}

/** Someone with a role in the office, or lent it. */
export function person(personId: string, role: string, onBehalfOf?: string): Actor {
  const grants = [{ organId, role, ...(onBehalfOf ? { onBehalfOf } : {}) }];
  return { kind: 'person', personId, name: personId, address: '', sessionId: null, grants };
}

const row: StoredReview = {
  ...{ organ_id: organId, id: 'r', subject: 'publication', subject_id: 'p', subject_version: 1, subject_title: '', author_id: 'a' },
  ...{ state: 'open', submitted_at: '2026-11-23T01:00:00.000Z', closed_at: null, kind: 'policy', flow_name: '', origin: 'self' },
  ...{
    partners: '[]',
    facts: '[]',
    resumed_from: null,
    resume_note: null,
    urgent_reason: null,
    urgent_by: null,
    urgent_at: null,
    finish_by: null,
  },
};
