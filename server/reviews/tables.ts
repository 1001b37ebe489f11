// The tables of reviews. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.
import type { Generated } from 'kysely';

declare module '#kernel/db' {
  interface Tables {
    review: Insertable<ReviewRow, 'kind' | 'flow_name' | 'origin' | 'partners' | 'facts'>;
    review_stage: Insertable<
      ReviewStageRow,
      'name' | 'days' | 'proofreads' | 'checklist' | 'same_person' | 'proofread' | 'checked' | 'same_hand' | 'reminders'
    >;
    /** Everybody who wrote on what is reviewed: none of them may pass it. */
    review_author: ReviewAuthorRow;
    /** What was reviewed, word for word, for comparing it with what is handed in next. */
    review_text: ReviewTextRow;
    review_flow: ReviewFlowRow;
    review_flow_stage: ReviewFlowStageRow;
    review_settings: ReviewSettingsRow;
    secrecy_form: SecrecyFormRow;
    secrecy_counter: { organ_id: string; year: number; last: number };
    review_referral: ReviewReferralRow;
    review_consent: ReviewConsentRow;
    closed_paper: ClosedPaperRow;
    review_recheck: ReviewRecheckRow;
  }
}

/** Columns the database fills when they are left out. */
type Insertable<R, D extends keyof R> = { [K in keyof R]: K extends D ? Generated<R[K]> : R[K] };

export interface ReviewRow {
  organ_id: string;
  id: string;
  subject: string;
  subject_id: string;
  subject_version: number;
  subject_title: string;
  author_id: string;
  state: string;
  submitted_at: string;
  closed_at: string | null;
  kind: string;
  flow_name: string;
  /** Who made the information (第十条): self, private, otherOrgan, joint. */
  origin: string;
  /** JSON: names of the organs that made it too, or whose information it is. */
  partners: string;
  /** JSON: what the form of the secrecy review prints beside the title. */
  facts: string;
  /** The review before, whose passed stages count on. */
  resumed_from: string | null;
  /** Why it begins where it begins, as a sentence. */
  resume_note: string | null;
  urgent_reason: string | null;
  urgent_by: string | null;
  urgent_at: string | null;
  /** 先发后审: the last day for the stages done afterwards. */
  finish_by: string | null;
}

export interface ReviewStageRow {
  organ_id: string;
  review_id: string;
  position: number;
  stage: string;
  role: string;
  state: string;
  person_id: string | null;
  decided_at: string | null;
  opinion: string | null;
  conclusion: string | null;
  article: string | null;
  name: string;
  /** Working days it should take. */
  days: number;
  proofreads: number;
  /** JSON: what the stage looks at. */
  checklist: string;
  same_person: number;
  waiting_since: string | null;
  /** Whose role was lent to the person who decided. */
  on_behalf_of: string | null;
  proofread: number;
  /** JSON: what of the checklist was ticked. */
  checked: string;
  /** 1: decided by someone who decided an earlier stage too (small office). */
  same_hand: number;
  /** The review in which it was passed, when the pass counts on. */
  carried_from: string | null;
  reminders: number;
  escalated_at: string | null;
}

export interface ReviewAuthorRow {
  organ_id: string;
  review_id: string;
  person_id: string;
}

export interface ReviewTextRow {
  organ_id: string;
  review_id: string;
  fields: string;
  body_html: string;
}

export interface ReviewFlowRow {
  organ_id: string;
  id: string;
  name: string;
  /** JSON: codes of the kinds it is for; empty: every kind without a flow of its own. */
  kinds: string;
  /** 1: for reprints from the white-list. */
  reprints: number;
  changed_by: string;
  changed_at: string;
  closed_at: string | null;
}

export interface ReviewFlowStageRow {
  organ_id: string;
  flow_id: string;
  position: number;
  stage: string;
  name: string;
  roles: string;
  proofreads: number;
  checklist: string;
  days: number;
  same_person: number;
}

export interface ReviewSettingsRow {
  organ_id: string;
  small_office: number;
  small_office_since: string | null;
  small_office_reason: string | null;
  afterwards_days: number;
  /** JSON: hosts reprints may be taken from. */
  reprint_hosts: string;
  changed_by: string;
  changed_at: string;
}

/** 保密审查表, one per review. */
export interface SecrecyFormRow {
  organ_id: string;
  review_id: string;
  number: string;
  /** JSON: code, answer, note of each item. */
  items: string;
  carrier: string;
  source: string;
  scope: string;
  /** What is to be masked. */
  masked: string;
  filled_by: string;
  filled_at: string;
  conclusion: string | null;
  decided_at: string | null;
}

/** 报审: sent up because it is undecided, and what came back. */
export interface ReviewReferralRow {
  organ_id: string;
  id: string;
  review_id: string;
  to_kind: string;
  to_organ_id: string | null;
  to_name: string;
  reason: string;
  letter: string;
  sent_on: string;
  sent_by: string;
  sent_at: string;
  answer: string | null;
  answered_on: string | null;
  answer_number: string | null;
  answer_note: string | null;
  answer_file_hash: string | null;
  answer_file_name: string | null;
  answered_by: string | null;
  answered_at: string | null;
  recalled_at: string | null;
  recall_reason: string | null;
}

/** The written opinion of another organ that made it too, or whose information it is. */
export interface ReviewConsentRow {
  organ_id: string;
  subject: string;
  subject_id: string;
  organ_name: string;
  decision: string;
  decided_on: string;
  number: string;
  note: string;
  file_hash: string | null;
  file_name: string | null;
  subject_version: number;
  entered_by: string;
  entered_at: string;
}

/** 非主动公开来文: a paper that came in and must not be quoted in public. */
export interface ClosedPaperRow {
  organ_id: string;
  id: string;
  document_number: string;
  title: string;
  issuing_organ: string;
  added_by: string;
  added_at: string;
  removed_at: string | null;
}

/** 抽查: a review decided by one hand, looked at again by the superior organ (`organ_id`). */
export interface ReviewRecheckRow {
  organ_id: string;
  id: string;
  reviewed_organ_id: string;
  review_id: string;
  title: string;
  drawn_by: string;
  drawn_at: string;
  result: string | null;
  note: string | null;
  done_by: string | null;
  done_at: string | null;
}
