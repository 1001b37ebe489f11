// Finds entries by words.
import type { Db, Engine } from '#kernel/db';
import type { Found, Search } from './entry.ts';
import { parseWords } from './parse-words.ts';
import { findOnPostgres } from './postgres-find.ts';
import { findOnSqlite } from './sqlite-find.ts';

/** One page of the entries in which all words are found, and their number up to 10,000. Relevance is given up for newest-first beyond 2,000 hits. Nothing searchable typed: none. */
export async function find(db: Db, engine: Engine, search: Search): Promise<Found> {
  const phrases = parseWords(search.words);
  if (phrases.length === 0 || search.facets?.some((group) => group.length === 0)) return { total: 0, more: false, ranked: false, rows: [] };
  return engine === 'sqlite' ? findOnSqlite(db, search, phrases) : findOnPostgres(db, search, phrases);
}
