// The index on SQLite: a contentless FTS5 table whose row number holds the day, so that newest-first is the table's own order.
import { sql } from 'kysely';
import { type Day, day, daysBetween } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { bigrams } from './bigrams.ts';
import type { EntryKey, SearchEntry } from './entry.ts';
import { removeEntry } from './remove-entry.ts';
import { scopeWords } from './scope.ts';

const firstDay = day('0001-01-01');
/** Row numbers of one day. */
const span = 2 ** 22;

/** The smallest row number of a day. */
export function rowsFrom(of: Day): number {
  return daysBetween(firstDay, of) * span;
}

/** The greatest row number of a day. */
export function rowsTo(of: Day): number {
  return rowsFrom(of) + span - 1;
}

export async function putOnSqlite(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  // The full-text table writes what it holds back whenever a row number is smaller than the one before.
  for (const entry of [...entries].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) await putOne(tx, entry);
}

async function putOne(tx: Tx, entry: SearchEntry): Promise<void> {
  const { organId, subject, id, day, facet } = entry;
  const former = await rowOf(tx, entry);
  const row = former?.day === day ? former.row_number : await nextRow(tx, day);
  if (former) await removeEntry(tx, entry);
  await sql`insert into search_entry (organ_id, subject, id, day, facet, row_number)
    values (${organId}, ${subject}, ${id}, ${day}, ${facet}, ${row})`.execute(tx);
  await sql`insert into search_terms (rowid, scope, title, body)
    values (${row}, ${scopeWords(entry).join(' ')}, ${wordsOf(entry.title)}, ${wordsOf(entry.body)})`.execute(tx);
}

function wordsOf(text: string): string {
  return bigrams(text).join(' ');
}

async function rowOf(tx: Tx, { organId, subject, id }: EntryKey): Promise<{ row_number: number; day: string } | undefined> {
  const { rows } = await sql<{ row_number: number; day: string }>`
    select row_number, day from search_entry where organ_id = ${organId} and subject = ${subject} and id = ${id}`.execute(tx);
  return rows[0];
}

async function nextRow(tx: Tx, of: Day): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(row_number) as last from search_entry where row_number between ${rowsFrom(of)} and ${rowsTo(of)}`.execute(tx);
  return (rows[0]?.last ?? rowsFrom(of) - 1) + 1;
}
