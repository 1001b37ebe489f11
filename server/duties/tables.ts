// The tables of duties. Days `YYYY-MM-DD`, instants ISO 8601 in UTC, records JSON text.

declare module '#kernel/db' {
  interface Tables {
    duty_lateness: DutyLatenessRow;
    duty_setting: DutySettingRow;
    duty_snapshot: DutySnapshotRow;
  }
}

/** Why one edition of a publication came, or will come, after its day. */
export interface DutyLatenessRow {
  organ_id: string;
  publication_id: string;
  edition: number;
  kind: string;
  reason: string;
  given_by: string;
  given_at: string;
}

export interface DutySettingRow {
  organ_id: string;
  /** JSON: `Thresholds`, only what the organ has changed. */
  thresholds: string;
  contacts_checked_on: string | null;
  contacts_checked_by: string | null;
  version: number;
  changed_at: string;
}

/** How things stood at the end of a day. */
export interface DutySnapshotRow {
  organ_id: string;
  day: string;
  /** JSON: `DutyFigures` */
  figures: string;
}
