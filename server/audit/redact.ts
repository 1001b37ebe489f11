// Blots words out of entries that must not stay anywhere. The chain still holds: an entry at its end attests which ones, and what their hash was.
import type { NewAuditEntry } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { RowChange } from '#kernel/rows';
import { appendEntry } from './append-entry.ts';
import { entryHash, installationChain } from './entry.ts';
import type { AuditEntryRow } from './tables.ts';

/** The verb of the entry that attests. */
export const redactionVerb = 'audit.redact';
export const blotted = '（已清除）';

export interface Redaction extends Pick<NewAuditEntry, 'organId' | 'actor' | 'at' | 'reason'> {
  /** Entries whose changes hold one of these (ids of rows, hashes of files). */
  holding: readonly string[];
  /** No entry before this instant is looked at. */
  since: string;
}

/** What stands in the changes and the reasons of the entries becomes unreadable; who did what and when stays. Returns how many entries. */
export async function redactEntries(tx: Tx, of: Redaction): Promise<number> {
  const chain = of.organId ?? installationChain;
  if (of.holding.length === 0) return 0;
  const found = await tx
    .selectFrom('audit_entry')
    .selectAll()
    .where('chain', '=', chain)
    .where('at', '>=', of.since)
    .where('redacted_at', 'is', null)
    .where((eb) => eb.or(of.holding.map((text) => eb('changes', 'like', `%${text}%`))))
    .orderBy('seq')
    .execute();
  if (found.length === 0) return 0;
  const attested = found.map((entry) => ({ entry, changes: blotOut(entry.changes), reason: entry.reason === null ? null : blotted }));
  for (const { entry, changes, reason } of attested)
    await tx
      .updateTable('audit_entry')
      .set({ changes, reason, redacted_at: of.at })
      .where('chain', '=', chain)
      .where('seq', '=', entry.seq)
      .execute();
  const { organId, actor, at, reason } = of;
  await appendEntry(tx, {
    organId,
    actor,
    at,
    reason,
    verb: redactionVerb,
    title: '清除审计记录中的内容',
    changes: attested.map(attestation),
  });
  return found.length;
}

function attestation({ entry, changes, reason }: { entry: AuditEntryRow; changes: string; reason: string | null }): RowChange {
  const key = { chain: entry.chain, seq: entry.seq };
  return {
    table: 'audit_entry',
    key,
    before: { hash: entry.hash },
    after: { hash: entry.hash, remains: entryHash({ ...entry, changes, reason }) },
  };
}

export interface Attested {
  /** The entry's hash, which it keeps: the next one stands on it. */
  hash: string;
  /** What its hash would be by what is left of it. */
  remains: string;
}

/** What an attesting entry says, by the number of the entry; nothing for any other entry, or one somebody tampered with. */
export function attestedBy(row: Pick<AuditEntryRow, 'verb' | 'changes'>): Map<number, Attested> {
  if (row.verb !== redactionVerb) return new Map();
  try {
    const changes = JSON.parse(row.changes) as RowChange[];
    return new Map(changes.map(({ key, after }) => [Number(key.seq), { hash: String(after?.hash), remains: String(after?.remains) }]));
  } catch {
    return new Map();
  }
}

const harmless = /^(\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?|[0-9a-f]{32}|[a-zA-Z][a-zA-Z.-]{0,39}|\d{1,12})$/;

/** Words become one sign; days, instants, states and numbers stay, so that it can be read what kind of change it was. */
function blotOut(changes: string): string {
  const rows = JSON.parse(changes) as RowChange[];
  return JSON.stringify(rows.map((row) => ({ ...row, before: blotRow(row.before), after: blotRow(row.after) })));
}

function blotRow(row: RowChange['before']): RowChange['before'] {
  return row && Object.fromEntries(Object.entries(row).map(([column, value]) => [column, blotValue(value)]));
}

function blotValue(value: unknown): unknown {
  return typeof value !== 'string' || value === '' || harmless.test(value) ? value : blotted;
}
