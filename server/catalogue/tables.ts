// The tables of the catalogue. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    catalogue_item: CatalogueItemRow;
    catalogue_domain: CatalogueDomainRow;
    catalogue_version: CatalogueVersionRow;
    catalogue_version_item: CatalogueVersionItemRow;
    guide_draft: GuideDraftRow;
    guide_edition: GuideEditionRow;
    rulebook_entry: RulebookEntryRow;
    rulebook_version: RulebookVersionRow;
  }
}

/** An item as it is being worked on; what is in force stands in `catalogue_version_item`. */
export interface CatalogueItemRow {
  organ_id: string;
  id: string;
  position: number;
  domain: string;
  level1: string;
  level2: string;
  level3: string;
  content: string;
  basis: string;
  time_limit: string;
  /** JSON: DutyRule. */
  rule: string;
  duty_kind: string;
  subject: string;
  channels: string;
  audience: string;
  mode: string;
  levels: string;
  statutory_item: string | null;
  department_id: string | null;
  /** A column of the organ, opaque here: columns stand above on the shelf. */
  column_id: string | null;
  phone: string;
  complaint_phone: string;
  note: string;
  /** proposal | active | off */
  state: string;
  off_reason: string | null;
  source: string;
  /** The starter's name of the item, so that adopting again adds nothing twice. */
  starter_code: string | null;
  confirmed_by: string | null;
  confirmed_at: string | null;
  /** What a proposal was compared with. */
  confirmed_with: string | null;
  version: number;
  changed_by: string;
  changed_at: string;
}

export interface CatalogueDomainRow {
  organ_id: string;
  domain: string;
  position: number;
  involved: number;
  /** Shown instead of items when not involved. */
  sentence: string;
  changed_by: string;
  changed_at: string;
}

/** Never changed once made; one that has not taken effect yet may be taken back. */
export interface CatalogueVersionRow {
  organ_id: string;
  n: number;
  effective_on: string;
  note: string;
  /** JSON: the domains as they stood. */
  domains: string;
  item_count: number;
  made_by: string;
  made_at: string;
}

export interface CatalogueVersionItemRow {
  organ_id: string;
  version: number;
  item_id: string;
  position: number;
  /** The day from which the item has been in the catalogue without a break. */
  since: string;
  /** JSON: ItemFields. */
  fields: string;
}

export interface GuideDraftRow {
  organ_id: string;
  version: number;
  sections: string;
  saved_by: string;
  saved_at: string;
}

export interface GuideEditionRow {
  organ_id: string;
  n: number;
  sections: string;
  /** JSON: the organ's profile when the edition was made or last looked over, to tell when it has changed since. */
  profile: string;
  note: string;
  fixed_by: string;
  fixed_at: string;
  reviewed_by: string;
  reviewed_on: string;
}

export interface RulebookEntryRow {
  organ_id: string;
  id: string;
  kind: string;
  name: string;
  number: string;
  issued_on: string;
  in_force_on: string;
  ended_on: string | null;
  body: string;
  link: string;
  note: string;
  reviewed_by: string | null;
  reviewed_on: string | null;
  version: number;
  changed_by: string;
  changed_at: string;
}

export interface RulebookVersionRow {
  organ_id: string;
  entry_id: string;
  n: number;
  fields: string;
  changed_by: string;
  changed_at: string;
}
