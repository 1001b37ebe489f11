// Names the state of a kind, so that of two people changing it at once the second is told.
import { createHash } from 'node:crypto';
import type { PublicationKindRow } from '../tables.ts';

/** The same for the same name, column, fields and closing. */
export function kindStamp(row: PublicationKindRow): string {
  const parts = [row.name, row.default_column_id, row.fields, row.in_legal_disclosure, row.closed_at];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
