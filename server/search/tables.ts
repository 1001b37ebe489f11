// The tables of search. `search_entry` as far as both engines share it: SQLite adds `row_number` (the key into the full-text table), PostgreSQL `body`, `attached` (reduced) and `terms`.

declare module '#kernel/db' {
  interface Tables {
    search_entry: SearchEntryRow;
    search_attached: SearchAttachedRow;
    search_synonym: SearchSynonymRow;
    search_synonym_off: { organ_id: string; group_key: string };
    search_log: SearchLogRow;
    search_word: { organ_id: string; word: string; n: number };
  }
}

export interface SearchEntryRow {
  organ_id: string;
  subject: string;
  id: string;
  day: string;
  facet: string;
  weight: number;
  /** Reduced. */
  title: string;
}

/** The text of a file that hangs on an entry. */
export interface SearchAttachedRow {
  organ_id: string;
  subject: string;
  id: string;
  file_hash: string;
  text: string;
  /** Why there is no text, or not all of it. */
  problem: string | null;
  read_at: string;
}

export interface SearchSynonymRow {
  organ_id: string;
  id: string;
  /** JSON: the words of the group. */
  words: string;
  /** `both`: each finds the others; `from`: the first finds the others, not the other way round. */
  direction: string;
  note: string;
  version: number;
  changed_by: string;
  changed_at: string;
}

/** How often words were searched for on a day, and how many hits there were the last time. */
export interface SearchLogRow {
  organ_id: string;
  day: string;
  words: string;
  searches: number;
  found: number;
}
