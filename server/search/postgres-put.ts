// The index on PostgreSQL: the words as a tsvector we cut ourselves, and the reduced texts in which words side by side are looked up.
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kernel/db';
import { longestText, reduced, tokensOf } from './bigrams.ts';
import { facetSeparator, type WholeEntry } from './entry.ts';
import { runsOf } from './runs.ts';
import { scopeWords, titleMark } from './scope.ts';

// A tsvector ends at one megabyte.
const mostBytes = 700_000;
const rowsAtOnce = 100;

export async function putOnPostgres(tx: Tx, entries: readonly WholeEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += rowsAtOnce) {
    const values = sql.join(entries.slice(at, at + rowsAtOnce).map(valuesOf));
    await sql`insert into search_entry (organ_id, subject, id, day, facet, weight, title, body, attached, terms) values ${values}
      on conflict (organ_id, subject, id) do update set
      day = excluded.day, facet = excluded.facet, weight = excluded.weight, title = excluded.title, body = excluded.body,
      attached = excluded.attached, terms = excluded.terms`.execute(tx);
  }
}

function valuesOf(entry: WholeEntry): RawBuilder<unknown> {
  const { organId, subject, id, day, facets, weight = 1 } = entry;
  const title = runsOf(entry.title.slice(0, longestText));
  const body = runsOf(`${entry.lead ?? ''}\n${entry.body}`.slice(0, longestText));
  const attached = runsOf(entry.attached.slice(0, longestText));
  const titleWords = title.flatMap(tokensOf);
  const scope = [...scopeWords(entry), ...titleWords.map((word) => titleMark + word)].map(scopeLexeme);
  const words = new Set([...scope, ...titleWords, ...body.flatMap(tokensOf), ...attached.flatMap(tokensOf)]);
  const texts = [title, body, attached].map((runs) => padded(reduced(runs)));
  return sql`(${organId}, ${subject}, ${id}, ${day}, ${facets.join(facetSeparator)}, ${weight}, ${sql.join(texts)}, ${termsOf(words)}::tsvector)`;
}

/** A scope's word apart from the words of texts, which hold no punctuation. */
export function scopeLexeme(word: string): string {
  return `=${word}`;
}

/** Blanks at both ends, as between any two runs: a whole number has one before and behind. */
function padded(text: string): string {
  return ` ${text} `;
}

/** `'低保' '保政'`, as many as there is room for. */
function termsOf(words: ReadonlySet<string>): string {
  const terms: string[] = [];
  let room = mostBytes;
  for (const word of words) {
    room -= 4 * word.length + 8;
    if (room < 0) break;
    terms.push(`'${word}'`);
  }
  return terms.join(' ');
}
