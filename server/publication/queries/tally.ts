// How much is public, by column, kind and year: counted once for each version of the site and kept.
import { sql } from 'kysely';
import type { Db, Tx } from '#kernel/db';
import { siteVersion } from '../site-version.ts';

export interface TallyLine {
  columnId: string;
  kind: string;
  /** `2026` */
  year: string;
  n: number;
  newestOn: string;
}

const kept = new WeakMap<object, Map<string, { version: number; lines: TallyLine[] }>>();

/** The tally of an organ. Whatever changes it changes the site's version in the same transaction, so a kept one is never wrong. */
export async function tally(db: Db | Tx, organId: string): Promise<TallyLine[]> {
  if (db.isTransaction) return count(db, organId);
  const ofDb = kept.get(db) ?? new Map<string, { version: number; lines: TallyLine[] }>();
  kept.set(db, ofDb);
  const version = await siteVersion(db, organId);
  const found = ofDb.get(organId);
  if (found?.version === version) return found.lines;
  const lines = await count(db, organId);
  ofDb.set(organId, { version, lines });
  return lines;
}

// Written as the index `publication_tally` is, so that counting reads the index alone.
async function count(db: Db | Tx, organId: string): Promise<TallyLine[]> {
  const { rows } = await sql<{ column_id: string; kind: string; year: string; n: number; newest: string }>`
    select column_id, kind, substr(published_on, 1, 4) as year, count(*) as n, max(published_on) as newest from publication
    where organ_id = ${organId} and state = 'published' group by column_id, kind, substr(published_on, 1, 4)`.execute(db);
  return rows.map((row) => ({ columnId: row.column_id, kind: row.kind, year: row.year, n: Number(row.n), newestOn: row.newest }));
}

/** The sum of the lines. */
export function countOf(lines: readonly TallyLine[]): number {
  return lines.reduce((sum, line) => sum + line.n, 0);
}

/** Where the row stands that has `offset` rows before it, counted from the newest or from the oldest: its year, and how many rows of that year come before. */
export function yearAt(
  lines: readonly TallyLine[],
  offset: number,
  from: 'newest' | 'oldest' = 'newest',
): { year: string; offset: number } | null {
  let left = offset;
  const years = yearsOf(lines);
  for (const year of from === 'newest' ? years : years.reverse()) {
    const n = countOf(lines.filter((line) => line.year === year));
    if (left < n) return { year, offset: left };
    left -= n;
  }
  return null;
}

/** The years that have something, the newest first. */
export function yearsOf(lines: readonly TallyLine[]): string[] {
  return [...new Set(lines.map((line) => line.year))].sort().reverse();
}
