// What was looked for in the last days, and what was looked for and not found.
import type { Day } from '#kernel/day';
import { addDays } from '#kernel/day';
import type { Db } from '#kernel/db';

export interface SearchedWords {
  words: string;
  searches: number;
  /** Hits the last time. */
  found: number;
  lastOn: string;
}

export interface SearchesAsked {
  organId: string;
  /** Only what was not found the last time. */
  missed: boolean;
  days: number;
  page: number;
  pageSize: number;
}

/** The most frequent first. */
export async function listSearches(db: Db, of: SearchesAsked, today: Day): Promise<{ rows: SearchedWords[]; total: number }> {
  const rows = await db
    .selectFrom('search_log')
    .select(['words', 'day', 'searches', 'found'])
    .where('organ_id', '=', of.organId)
    .where('day', '>', addDays(today, -of.days))
    .orderBy('day')
    .execute();
  const byWords = new Map<string, SearchedWords>();
  for (const { words, day, searches, found } of rows)
    byWords.set(words, { words, searches: (byWords.get(words)?.searches ?? 0) + searches, found, lastOn: day });
  const wanted = [...byWords.values()].filter((one) => !of.missed || one.found === 0);
  wanted.sort((a, b) => b.searches - a.searches || (a.words < b.words ? -1 : 1));
  return { rows: wanted.slice((of.page - 1) * of.pageSize, of.page * of.pageSize), total: wanted.length };
}

/** Nobody needs to know what was looked for years ago. */
export async function forgetSearches(db: Db, today: Day, keptDays: number): Promise<void> {
  await db.deleteFrom('search_log').where('day', '<', addDays(today, -keptDays)).execute();
}
