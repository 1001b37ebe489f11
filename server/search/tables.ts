// The table of search, as far as both engines share it: SQLite adds `row_number` (the key into the full-text table), PostgreSQL `title`, `body` (reduced) and `terms`.

declare module '#kernel/db' {
  interface Tables {
    search_entry: SearchEntryRow;
  }
}

export interface SearchEntryRow {
  organ_id: string;
  subject: string;
  id: string;
  day: string;
  facet: string;
}
