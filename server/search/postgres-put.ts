// The index on PostgreSQL: a tsvector we cut ourselves, and the reduced text in which words side by side are looked up.
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#kernel/db';
import { longestText, reduced, tokensOf } from './bigrams.ts';
import type { SearchEntry } from './entry.ts';
import { runsOf } from './runs.ts';

// PostgreSQL's own limits: positions end at 16,383 and a tsvector at one megabyte. Positions serve only the ranking here.
const lastPosition = 16_383;
const mostPositions = 4;
const mostBytes = 700_000;
const rowsAtOnce = 100;

export async function putOnPostgres(tx: Tx, entries: readonly SearchEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += rowsAtOnce) {
    const values = sql.join(entries.slice(at, at + rowsAtOnce).map(valuesOf));
    await sql`insert into search_entry (organ_id, subject, id, day, facet, reduced, terms) values ${values}
      on conflict (organ_id, subject, id) do update set day = excluded.day, facet = excluded.facet, reduced = excluded.reduced, terms = excluded.terms`.execute(
      tx,
    );
  }
}

function valuesOf({ organId, subject, id, day, facet, ...text }: SearchEntry): RawBuilder<unknown> {
  const title = runsOf(text.title);
  const body = runsOf(text.body.slice(0, longestText));
  const inWords = ` ${reduced(title)} \n ${reduced(body)} `;
  const terms = termsOf(title.flatMap(tokensOf), body.flatMap(tokensOf));
  return sql`(${organId}, ${subject}, ${id}, ${day}, ${facet}, ${inWords}, ${terms}::tsvector)`;
}

/** `'低保':1A,12 '保政':2A`: A marks the title. */
function termsOf(title: readonly string[], body: readonly string[]): string {
  const places = new Map<string, string[]>();
  let bytes = 0;
  const add = (token: string, position: number, label: string) => {
    const known = places.get(token);
    if (known) {
      if (known.length < mostPositions) known.push(`${Math.min(position, lastPosition)}${label}`);
    } else if (bytes < mostBytes) {
      bytes += Buffer.byteLength(token) + 8;
      places.set(token, [`${Math.min(position, lastPosition)}${label}`]);
    }
  };
  for (const [i, token] of title.entries()) add(token, i + 1, 'A');
  for (const [i, token] of body.entries()) add(token, title.length + i + 1, '');
  return [...places].map(([token, at]) => `'${token}':${at.join(',')}`).join(' ');
}
