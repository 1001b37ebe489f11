// Rows re-read for the audit entry: what stood there before, what stands there after.
import { sql } from 'kysely';
import type { Tx } from './db.ts';
import { digest } from './ids.ts';

/** Primary key columns and their values. */
export type RowKey = Record<string, string | number>;

export interface RowChange {
  table: string;
  key: RowKey;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const longest = 400;
const secret = /password|secret|token|cipher/;
/** Texts of an office, short or long: the trail proves what they were without holding them. */
const texts = new Set(['body_html', 'body_text', 'fields', 'cells', 'attachments', 'letter']);

/** The row as it stands in this transaction, fit for keeping: long texts and secrets only as their digest. */
export async function reread(tx: Tx, table: string, key: RowKey): Promise<Record<string, unknown> | null> {
  const where = sql.join(
    Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  );
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where ${where}`.execute(tx);
  const row = rows[0];
  return row ? Object.fromEntries(Object.entries(row).map(([column, value]) => [column, keepable(column, value)])) : null;
}

function keepable(column: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (secret.test(column)) return value === '' ? '' : `sha256:${digest(value)}`;
  return value.length > longest || texts.has(column) ? `sha256:${digest(value)} (${value.length} 字符)` : value;
}
