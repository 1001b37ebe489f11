// The index on SQLite: a contentless FTS5 table whose row number holds the day, so that newest-first is the table's own order.
import { sql } from 'kysely';
import { type Day, day, daysBetween } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { bigrams, reduced } from './bigrams.ts';
import { type EntryKey, facetSeparator, type WholeEntry } from './entry.ts';
import { removeEntry } from './remove-entry.ts';
import { runsOf } from './runs.ts';
import { characterMark, scopeWords, titleMark } from './scope.ts';

const firstDay = day('0001-01-01');
/** Row numbers of one day. */
const span = 2 ** 22;
const rowsAtOnce = 25;

/** The smallest row number of a day. */
export function rowsFrom(of: Day): number {
  return daysBetween(firstDay, of) * span;
}

/** The greatest row number of a day. */
export function rowsTo(of: Day): number {
  return rowsFrom(of) + span - 1;
}

export async function putOnSqlite(tx: Tx, entries: readonly WholeEntry[]): Promise<void> {
  // The full-text table writes what it holds back whenever a row number is smaller than the one before.
  const inOrder = entries.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  for (let at = 0; at < inOrder.length; at += rowsAtOnce) await putSome(tx, inOrder.slice(at, at + rowsAtOnce));
}

interface Numbered {
  entry: WholeEntry;
  row: number;
}

async function putSome(tx: Tx, entries: readonly WholeEntry[]): Promise<void> {
  const numbered = await giveRows(tx, entries, await formerRows(tx, entries));
  const keys = numbered.map(({ entry: { organId, subject, id, day, facets, weight = 1, title }, row }) => {
    return sql`(${organId}, ${subject}, ${id}, ${day}, ${facets.join(facetSeparator)}, ${weight}, ${` ${reduced(runsOf(title))} `}, ${row})`;
  });
  const words = numbered.map(({ entry, row }) => {
    const title = bigrams(entry.title);
    const texts = [entry.lead ?? '', entry.body, entry.attached].map(bigrams);
    const scope = [...scopeWords(entry), ...title.map((word) => titleMark + word), ...charactersOf(title, ...texts)];
    return sql`(${row}, ${sql.join([scope, title, ...texts].map((words) => words.join(' ')))})`;
  });
  await sql`insert into search_entry (organ_id, subject, id, day, facet, weight, title, row_number) values ${sql.join(keys)}`.execute(tx);
  await sql`insert into search_terms (rowid, scope, title, lead, body, attached) values ${sql.join(words)}`.execute(tx);
}

function charactersOf(...texts: string[][]): Set<string> {
  const marked = new Set<string>();
  for (const words of texts)
    for (const word of words) if (word > '\x7f') marked.add(characterMark + String.fromCodePoint(word.codePointAt(0)!));
  return marked;
}

/** A former entry of the same day gives its number on; every former entry goes. */
async function giveRows(tx: Tx, entries: readonly WholeEntry[], former: ReadonlyMap<string, FormerRow>): Promise<Numbered[]> {
  const next = new Map<Day, number>();
  const numbered: Numbered[] = [];
  for (const entry of entries) {
    const before = former.get(keyOf(entry));
    const again = before?.day === entry.day;
    const row = again ? before.row_number : (next.get(entry.day) ?? (await nextRow(tx, entry.day)));
    if (!again) next.set(entry.day, row + 1);
    numbered.push({ entry, row });
  }
  for (const { entry } of numbered) if (former.has(keyOf(entry))) await removeEntry(tx, entry);
  return numbered;
}

interface FormerRow {
  row_number: number;
  day: string;
}

async function formerRows(tx: Tx, entries: readonly WholeEntry[]): Promise<Map<string, FormerRow>> {
  const former = new Map<string, FormerRow>();
  for (const [scope, some] of Map.groupBy(entries, ({ organId, subject }) => `${organId}\t${subject}`)) {
    const { organId, subject } = some[0]!;
    const { rows } = await sql<FormerRow & { id: string }>`
      select id, row_number, day from search_entry
      where organ_id = ${organId} and subject = ${subject} and id in (${sql.join(some.map(({ id }) => id))})`.execute(tx);
    for (const row of rows) former.set(`${scope}\t${row.id}`, row);
  }
  return former;
}

function keyOf({ organId, subject, id }: EntryKey): string {
  return `${organId}\t${subject}\t${id}`;
}

async function nextRow(tx: Tx, of: Day): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(row_number) as last from search_entry where row_number between ${rowsFrom(of)} and ${rowsTo(of)}`.execute(tx);
  return (rows[0]?.last ?? rowsFrom(of) - 1) + 1;
}
