// The tables of reviews. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    review: ReviewRow;
    review_stage: ReviewStageRow;
    /** Everybody who wrote on what is reviewed: none of them may pass it. */
    review_author: ReviewAuthorRow;
  }
}

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
}

export interface ReviewAuthorRow {
  organ_id: string;
  review_id: string;
  person_id: string;
}
