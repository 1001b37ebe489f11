// The tables of publication. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

import type { Generated } from 'kysely';

declare module '#kernel/db' {
  interface Tables {
    site_column: SiteColumnRow;
    publication_kind: PublicationKindRow;
    publication: Defaulted<PublicationRow, LaterColumn>;
    publication_draft: PublicationDraftRow;
    publication_author: PublicationAuthorRow;
    publication_file: PublicationFileRow;
    publication_edition: Defaulted<PublicationEditionRow, 'change_kind' | 'due_from' | 'planned_at'>;
    publication_link: PublicationLinkRow;
    publication_duty: PublicationDutyRow;
    screening_waiver: ScreeningWaiverRow;
    posting: Defaulted<PostingRow, 'removed_on' | 'removed_kind' | 'evidence_hash' | 'evidence_name'>;
    posting_wanted: PostingWantedRow;
    index_counter: IndexCounterRow;
    site_version: SiteVersionRow;
    disclosure_change: DisclosureChangeRow;
    import_run: ImportRunRow;
    import_row: ImportRowRow;
  }
}

/** A row whose columns of these names may be left out when it is inserted. */
type Defaulted<R, D extends keyof R> = { [K in keyof R]: K extends D ? Generated<R[K]> : R[K] };
type LaterColumn =
  | 'origin'
  | 'responsible_organ'
  | 'reassess_on'
  | 'assessed_by'
  | 'expires_on'
  | 'change_from'
  | 'withdrawal_kind'
  | 'withdrawal_notice'
  | 'replaced_by'
  | 'title_hidden'
  | 'reviewed_after';

export interface SiteColumnRow {
  organ_id: string;
  id: string;
  parent_id: string | null;
  slug: string;
  name: string;
  content: string;
  statutory_item: string | null;
  basis: string;
  update_duty: string;
  responsible_office: string;
  channels: string;
  evidence: string;
  column_type: string;
  description: string;
  keywords: string;
  position: number;
  holds_publications: number;
  empty_sentence: string | null;
  closed_at: string | null;
}

export interface PublicationKindRow {
  organ_id: string;
  code: string;
  name: string;
  default_column_id: string | null;
  fields: string;
  in_legal_disclosure: number;
  position: number;
  closed_at: string | null;
}

export interface PublicationRow {
  organ_id: string;
  id: string;
  state: string;
  draft_state: string | null;
  draft_version: number;
  public_number: string | null;
  index_number: string | null;
  edition: number;
  kind: string;
  column_id: string;
  title: string;
  document_number: string | null;
  subject: string | null;
  genre: string | null;
  issuing_organ: string;
  formed_on: string | null;
  effective_on: string | null;
  repealed_on: string | null;
  validity: string;
  disclosure: string;
  disclosure_ground: string | null;
  department_id: string | null;
  author_id: string;
  source_kind: string;
  source_name: string;
  source_address: string | null;
  summary: string | null;
  keywords: string;
  attachment_count: number;
  published_on: string | null;
  first_published_at: string | null;
  updated_at: string;
  created_at: string;
  import_run_id: string | null;
  demo: number;
  /** 形成或者变更之日, from which the days of 第二十六条 are counted. */
  due_from: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
  /** self, private, otherOrgan, joint (第十条); null: self. */
  origin: string | null;
  responsible_organ: string | null;
  /** When what is not opened is looked at again (第十八条). */
  reassess_on: string | null;
  /** Who concluded that it stays unopened, until a second person settled it. */
  assessed_by: string | null;
  /** 有效期至 */
  expires_on: string | null;
  /** 变更之日 of the revision under way. */
  change_from: string | null;
  withdrawal_kind: string | null;
  /** What the notice tells the public besides the kind. */
  withdrawal_notice: string | null;
  /** Id of the publication that stands in its place. */
  replaced_by: string | null;
  /** 1: the notice page does not name the title. */
  title_hidden: number;
  /** `pending` while published ahead of its reviews, `passed` or `failed` after. */
  reviewed_after: string | null;
}

/** Everybody who wrote on the open draft; none of them may review it. */
export interface PublicationAuthorRow {
  organ_id: string;
  publication_id: string;
  person_id: string;
}

/** A file of the live edition: an attachment, or (`inline` 1) a picture in the text. */
export interface PublicationFileRow {
  organ_id: string;
  publication_id: string;
  file_hash: string;
  position: number;
  inline: number;
  title: string;
  file_name: string;
  size: number;
  media_type: string;
}

export interface PublicationDraftRow {
  organ_id: string;
  publication_id: string;
  version: number;
  fields: string;
  body_html: string;
  saved_by: string;
  saved_at: string;
}

export interface PublicationEditionRow {
  organ_id: string;
  publication_id: string;
  edition: number;
  fields: string;
  body_html: string;
  body_text: string;
  attachments: string;
  published_at: string;
  published_by: string;
  review_id: string | null;
  /** Told to the public with every edition after the first. */
  change_note: string | null;
  change_kind: string | null;
  /** 形成或者变更之日 of this edition. */
  due_from: string | null;
  /** The instant it was set to be published at; null when published by hand. */
  planned_at: string | null;
}

export interface PublicationLinkRow {
  organ_id: string;
  from_id: string;
  to_id: string;
  relation: string;
}

/** Which item of the catalogue the public text meets, as its writer said. */
export interface PublicationDutyRow {
  organ_id: string;
  publication_id: string;
  item_id: string;
}

export interface ScreeningWaiverRow {
  organ_id: string;
  publication_id: string;
  fingerprint: string;
  finding_kind: string;
  reason: string;
  signed_by: string;
  signed_at: string;
}

export interface PostingRow {
  organ_id: string;
  id: string;
  channel: string;
  title: string;
  address: string | null;
  posted_on: string;
  kind: string | null;
  column_id: string | null;
  department_id: string | null;
  formed_on: string | null;
  document_number: string | null;
  summary: string | null;
  publication_id: string | null;
  import_run_id: string | null;
  created_by: string;
  created_at: string;
  /** When it was corrected by hand; null while it stands as it was entered. */
  changed_at: string | null;
  demo: number;
  /** When what it tells of was taken off the channel again; it counts all the same in the year it was posted. */
  removed_on: string | null;
  /** withdrawn or removed */
  removed_kind: string | null;
  /** A photograph or a picture of the screen that shows it was posted. */
  evidence_hash: string | null;
  evidence_name: string | null;
}

/** A channel on which a publication should be posted too (拟发布渠道). */
export interface PostingWantedRow {
  organ_id: string;
  publication_id: string;
  channel: string;
  since: string;
  dropped_by: string | null;
  dropped_at: string | null;
  dropped_reason: string | null;
}

export interface IndexCounterRow {
  organ_id: string;
  series: string;
  last: number;
}

export interface SiteVersionRow {
  organ_id: string;
  version: number;
}

export interface DisclosureChangeRow {
  organ_id: string;
  /** Empty: any. */
  day: string;
  /** The site's version in which it changed last. */
  version: number;
}

export interface ImportRunRow {
  organ_id: string;
  id: string;
  subject: string;
  file_name: string;
  file_hash: string;
  state: string;
  total: number | null;
  checked: number;
  right_count: number;
  wrong_count: number;
  duplicate_count: number;
  applied: number;
  problem: string | null;
  /** JSON: sentences about the file, such as columns read over. */
  notes: string;
  /** 1: the person chose to leave the wrong lines out. */
  only_right: number;
  demo: number;
  created_by: string;
  created_at: string;
  finished_at: string | null;
}

export interface ImportRowRow {
  organ_id: string;
  run_id: string;
  line: number;
  state: string;
  problems: string;
  cells: string;
  duplicate_of: string | null;
}
