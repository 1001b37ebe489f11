// The tables of the audit trail. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC, lists and records JSON text: the same on both engines.

import type { Generated } from 'kysely';

declare module '#kernel/db' {
  interface Tables {
    audit_entry: Omit<AuditEntryRow, 'redacted_at'> & { redacted_at: Generated<string | null> };
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
  /** When the words in its changes were blotted out; an entry further on attests it. */
  redacted_at: string | null;
}

export interface AuditHeadRow {
  chain: string;
  seq: number;
  hash: string;
}
