// The tables of the dictionary. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO text.
import type { Severity } from '../finding.ts';
import type { ListKind } from './kinds.ts';

declare module '#kernel/db' {
  interface Tables {
    screening_list: ScreeningListRow;
    screening_entry: ScreeningEntryRow;
    screening_change: ScreeningChangeRow;
    screening_version: ScreeningVersionRow;
    screening_kept: { organ_id: string; list_name: string; expression: string; kept: number; last_at: string };
  }
}

export interface ScreeningListRow {
  organ_id: string;
  id: string;
  kind: ListKind;
  name: string;
  about: string;
  /** The list of the program it was adopted from. */
  shipped_code: string | null;
  severity: Severity;
  active: number;
  /** 1: holds for the organs below as well. */
  shared: number;
  position: number;
  version: number;
  created_by: string;
  created_at: string;
}

export interface ScreeningEntryRow {
  organ_id: string;
  id: string;
  list_id: string;
  expression: string;
  /** The expression folded: what is compared, once in a list. */
  spelling: string;
  replacement: string;
  /** Since when the new name holds: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or empty. */
  since: string;
  note: string;
  source: string;
  /** Null: that of the list. */
  severity: Severity | null;
  /** From this day on it is looked for. */
  valid_from: string | null;
  active: number;
  version: number;
  /** Code of the rule of format. */
  rule: string | null;
  shipped_key: string | null;
  /** Digest of the shipped entry as it was last taken or declined. */
  shipped_digest: string | null;
  created_by: string;
  created_at: string;
  changed_at: string;
}

export interface ScreeningChangeRow {
  organ_id: string;
  id: string;
  list_id: string | null;
  list_name: string;
  entry_id: string | null;
  verb: string;
  about: string;
  /** In words, for people. */
  before: string | null;
  after: string | null;
  reason: string;
  person_name: string;
  at: string;
}

export interface ScreeningVersionRow {
  organ_id: string;
  /** A new random token with every change. */
  version: string;
  /** The same for the lists that hold for the organs below. */
  shared_version: string;
  /** Of the program's lists, as they were last looked at. */
  shipped_version: number;
}
