// The tables of interaction. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    correction: CorrectionTableRow;
    correction_words: CorrectionWordsRow;
  }
}

export interface CorrectionTableRow {
  organ_id: string;
  id: string;
  /** What the resident was given: `JC20261123-7K3MW9QX`. */
  number: string;
  state: string;
  /** Rises with every change; two people at once are told. */
  version: number;
  kind: string;
  publication_id: string | null;
  page_path: string;
  page_title: string;
  received_at: string;
  received_on: string;
  due_on: string;
  handler_id: string | null;
  taken_at: string | null;
  answered_at: string | null;
  answered_on: string | null;
  answered_by: string | null;
  answer: string;
  is_public: number;
  /** What the public list shows of the report. */
  public_words: string;
  demo: number;
}

/** What the resident wrote: kept out of the audit trail, which forgets nothing. */
export interface CorrectionWordsRow {
  organ_id: string;
  correction_id: string;
  words: string;
  contact_cipher: string | null;
  contact_hint: string;
}
