// The tables of what happens to a publication after it was written. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC.

declare module '#kernel/db' {
  interface Tables {
    publication_deed: PublicationDeedRow;
    publication_schedule: PublicationScheduleRow;
    publication_validity: PublicationValidityRow;
    publication_removal: PublicationRemovalRow;
    file_removal: FileRemovalRow;
    publication_assessment: PublicationAssessmentRow;
  }
}

/** What was done with a publication, by whom and why: told in its history. */
export interface PublicationDeedRow {
  organ_id: string;
  id: string;
  publication_id: string;
  verb: string;
  at: string;
  person_id: string | null;
  reason: string | null;
  public_note: string | null;
  /** JSON */
  detail: string;
}

/** 定时发布: waiting → done, cancelled or stopped. */
export interface PublicationScheduleRow {
  organ_id: string;
  id: string;
  publication_id: string;
  version: number;
  planned_at: string;
  state: string;
  reason: string | null;
  made_by: string;
  made_at: string;
  done_at: string | null;
  problem: string | null;
}

/** One change of 有效性; `in_force` 0 until its day has come. */
export interface PublicationValidityRow {
  organ_id: string;
  id: string;
  publication_id: string;
  validity: string;
  on_day: string;
  by_publication_id: string | null;
  by_document: string | null;
  note: string;
  made_by: string;
  made_at: string;
  in_force: number;
}

/** 清除: that it was done, without what was removed. */
export interface PublicationRemovalRow {
  organ_id: string;
  publication_id: string;
  kind: string;
  reason: string;
  title_kept: number;
  /** JSON: number, instant and SHA-256 of each edition that stood there. */
  editions: string;
  removed_by: string;
  removed_at: string;
}

/** A stored file to be deleted for good: waiting → gone, or kept because something else holds it. */
export interface FileRemovalRow {
  organ_id: string;
  publication_id: string;
  file_hash: string;
  state: string;
  problem: string | null;
  asked_at: string;
  done_at: string | null;
}

/** 第十八条: what is not opened, looked at again. */
export interface PublicationAssessmentRow {
  organ_id: string;
  id: string;
  publication_id: string;
  outcome: string;
  disclosure: string;
  ground: string;
  reason: string;
  next_on: string | null;
  decided_by: string;
  decided_at: string;
}
