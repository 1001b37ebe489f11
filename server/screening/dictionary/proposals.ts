// What a newer version of the program brings: entries that are new, that read differently, that are gone. Nothing happens before somebody decides.
import type { WordingProposalAnswer } from '#contract/screening';
import type { Db, Tx } from '#kernel/db';
import { entryInWords } from './rows.ts';
import { type ShippedEntry, type ShippedList, shippedLists, shippedVersion } from './starter.ts';
import { shippedDigest } from './stored-entry.ts';
import type { ScreeningEntryRow } from './tables.ts';

export interface Proposal {
  answer: WordingProposalAnswer;
  row: ScreeningEntryRow | null;
  shipped: { list: ShippedList; entry: ShippedEntry } | null;
}

/** Every open proposal; none while the organ has seen this version of the lists. */
export async function proposalsFor(db: Db | Tx, organId: string, lists = shippedLists(), version = shippedVersion): Promise<Proposal[]> {
  const seen = await db.selectFrom('screening_version').select('shipped_version').where('organ_id', '=', organId).executeTakeFirst();
  if (!seen || seen.shipped_version >= version) return [];
  const rows = await db
    .selectFrom('screening_entry')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('shipped_key', 'is not', null)
    .execute();
  const known = new Map(rows.map((row) => [row.shipped_key!, row]));
  const brought = lists.flatMap((list) => list.entries.map((entry) => proposalOf(list, entry, known.get(entry.key) ?? null)));
  const keys = new Set(lists.flatMap((list) => list.entries.map((entry) => entry.key)));
  const names = await listNames(db, organId);
  const gone = rows
    .filter((row) => !keys.has(row.shipped_key!) && row.active === 1)
    .map((row) => goneProposal(row, names.get(row.list_id) ?? ''));
  return [...brought.filter((one) => one !== null), ...gone];
}

async function listNames(db: Db | Tx, organId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('screening_list').select(['id', 'name']).where('organ_id', '=', organId).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

function proposalOf(list: ShippedList, entry: ShippedEntry, row: ScreeningEntryRow | null): Proposal | null {
  if (row && row.shipped_digest === shippedDigest(entry)) return null;
  const editedHere = row !== null && shippedDigest(row) !== row.shipped_digest;
  const proposed = entryInWords({ ...entry, active: entry.active ? 1 : 0 });
  const what = row ? ('changed' as const) : ('new' as const);
  const { key, expression, source } = entry;
  const answer = { key, what, listName: list.name, expression, now: row && entryInWords(row), proposed, source, editedHere };
  return { answer, row, shipped: { list, entry } };
}

function goneProposal(row: ScreeningEntryRow, listName: string): Proposal {
  const editedHere = shippedDigest(row) !== row.shipped_digest;
  const { shipped_key, expression, source } = row;
  const answer = {
    key: shipped_key!,
    what: 'gone' as const,
    listName,
    expression,
    now: entryInWords(row),
    proposed: null,
    source,
    editedHere,
  };
  return { answer, row, shipped: null };
}
