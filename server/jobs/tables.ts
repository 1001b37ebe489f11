// The table of jobs. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    job: JobRow;
  }
}

export interface JobRow {
  id: string;
  organ_id: string | null;
  kind: string;
  payload: string;
  unique_key: string | null;
  state: string;
  run_at: string;
  attempts: number;
  lease_until: string | null;
  leased_by: string | null;
  last_error: string | null;
  created_at: string;
  finished_at: string | null;
}
