// The tables of the audit trail. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    audit_entry: AuditEntryRow;
    audit_head: AuditHeadRow;
  }
}

export interface AuditEntryRow {
  chain: string;
  seq: number;
  at: string;
  verb: string;
  title: string;
  person_id: string | null;
  person_name: string;
  on_behalf_of: string | null;
  address: string;
  reason: string | null;
  changes: string;
  previous_hash: string;
  hash: string;
}

export interface AuditHeadRow {
  chain: string;
  seq: number;
  hash: string;
}
