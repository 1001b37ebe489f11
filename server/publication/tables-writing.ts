// The tables of writing: versions, presence, files and what was found in them, links. The same conventions as in tables.ts.

declare module '#kernel/db' {
  interface Tables {
    attachment_screening: AttachmentScreeningRow;
    publication_version: PublicationVersionRow;
    draft_presence: DraftPresenceRow;
    draft_file: DraftFileRow;
    file_derivation: FileDerivationRow;
    link_check: LinkCheckRow;
  }
}

/** What was found in a file, by the rules (engine and dictionary) named. */
export interface AttachmentScreeningRow {
  organ_id: string;
  file_hash: string;
  rules: string;
  /** pending → done, failed (unreadable: to be signed for) or refused; `problem` says why. */
  state: string;
  /** JSON: masked findings. */
  findings: string;
  problem: string | null;
  asked_at: string;
  checked_at: string | null;
}

/** A draft as it once stood; `why` it was kept: hourly, otherPerson, submitted, imported, restored. */
export interface PublicationVersionRow {
  organ_id: string;
  publication_id: string;
  n: number;
  draft_version: number;
  why: string;
  fields: string;
  body_html: string;
  saved_by: string;
  saved_at: string;
  kept_at: string;
}

/** Who has the draft open; a row nobody renews for a minute counts no more. */
export interface DraftPresenceRow {
  organ_id: string;
  publication_id: string;
  person_id: string;
  seen_at: string;
  /** 1: types; 0: looks. */
  writes: number;
}

/** A file an open draft uses: an attachment or a picture in its text. */
export interface DraftFileRow {
  organ_id: string;
  publication_id: string;
  file_hash: string;
}

/** A file made from another by cleaning or masking, with each change. */
export interface FileDerivationRow {
  organ_id: string;
  file_hash: string;
  from_hash: string;
  how: string;
  /** JSON: sentences. */
  changes: string;
  made_by: string;
  made_at: string;
}

/** Whether the page behind a link was there when it was last tried: alive, dead, unknown, skipped. */
export interface LinkCheckRow {
  organ_id: string;
  href: string;
  state: string;
  sentence: string;
  checked_at: string;
}
