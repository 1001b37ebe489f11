// An entry on its way into the table.
import type { EntryFieldsInput } from '#contract/screening';
import type { Tx } from '#kernel/db';
import { digest, newId } from '#kernel/ids';
import { foldedExpression } from './fold-table.ts';
import type { ShippedEntry } from './starter.ts';
import type { ScreeningEntryRow } from './tables.ts';

const batch = 300;

export interface Making {
  organId: string;
  listId: string;
  by: string;
  at: string;
}

export const emptyFields: EntryFieldsInput = {
  expression: '',
  replacement: '',
  since: '',
  note: '',
  source: '',
  severity: null,
  validFrom: null,
};

/** The columns a person fills in. */
export function columnsOf(fields: EntryFieldsInput) {
  const expression = fields.expression.trim();
  return {
    expression,
    spelling: foldedExpression(expression),
    replacement: fields.replacement.trim(),
    since: fields.since.trim(),
    note: fields.note.trim(),
    source: fields.source.trim(),
    severity: fields.severity,
    valid_from: fields.validFrom || null,
  };
}

export function newEntryRow(fields: EntryFieldsInput, { organId, listId, by, at }: Making): ScreeningEntryRow {
  const own = { rule: null, shipped_key: null, shipped_digest: null };
  const made = { organ_id: organId, id: newId(), list_id: listId, active: 1, version: 1, created_by: by, created_at: at, changed_at: at };
  return { ...columnsOf(fields), ...own, ...made };
}

/** A row for an entry of the program; rules of format are kept unique by their code. */
export function shippedEntryRow(entry: ShippedEntry, making: Making): ScreeningEntryRow {
  const row = newEntryRow({ ...emptyFields, ...shippedFields(entry) }, making);
  return { ...row, ...shippedColumns(entry), active: entry.active ? 1 : 0 };
}

/** What of a row comes from the program's entry. */
export function shippedColumns(entry: ShippedEntry) {
  const spelling = entry.rule ? `rule ${entry.rule}` : foldedExpression(entry.expression);
  return { ...shippedFields(entry), spelling, rule: entry.rule, shipped_key: entry.key, shipped_digest: shippedDigest(entry) };
}

/** Names the content of a shipped entry, so that a later version of it is noticed. */
export function shippedDigest({ expression, replacement, since, note, source }: Omit<ShippedEntry, 'key' | 'active' | 'rule'>): string {
  return digest([expression, replacement, since, note, source].join('\n')).slice(0, 32);
}

export async function insertEntries(tx: Tx, rows: readonly ScreeningEntryRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch)
    await tx
      .insertInto('screening_entry')
      .values(rows.slice(at, at + batch))
      .execute();
}

function shippedFields({ expression, replacement, since, note, source }: ShippedEntry) {
  return { expression, replacement, since, note, source };
}
