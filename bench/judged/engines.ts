// The searches compared: ours on both databases, a plain LIKE, and MiniSearch with pairs of characters.
import MiniSearch from 'minisearch';
import type { Database } from '#kernel/db';
import { seek, synonymBook } from '#search';
import type { JudgedText } from './texts.ts';

export interface Searchable {
  id: string;
  title: string;
  body: string;
  day: string;
  judged: JudgedText | null;
}

export interface Engine {
  name: string;
  /** Ids, the best first. */
  search(words: string): Promise<string[]>;
}

/** How many of the hits are looked at. */
const depth = 50;

export function ours(name: string, database: Database, organId: string): Engine {
  return {
    name,
    async search(words) {
      const book = await synonymBook(database.read, organId);
      const of = { organId, subject: 'publication', words, book, order: 'relevance' as const, page: 1, pageSize: depth };
      return (await seek(database.read, database.engine, of)).rows.map(({ id }) => id);
    },
  };
}

/** `title like '%words%' or body like '%words%' order by day desc`, as most sites have it. */
export function plainLike(texts: readonly Searchable[]): Engine {
  const newest = texts.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return {
    name: 'plain LIKE, newest first',
    search: async (words) => newest.filter(({ title, body }) => title.includes(words) || body.includes(words)).map(({ id }) => id),
  };
}

export function miniSearch(texts: readonly Searchable[]): Engine {
  const index = new MiniSearch<Searchable>({ fields: ['title', 'body'], tokenize: pairs });
  index.addAll(texts);
  return {
    name: 'MiniSearch, pairs of characters, title twice',
    search: async (words) =>
      index
        .search(words, { boost: { title: 2 } })
        .slice(0, depth)
        .map(({ id }) => id as string),
  };
}

function pairs(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z]+|\d+/gu) ?? [];
  return runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? [...run].slice(1).map((char, i) => run[i]! + char) : [run],
  );
}
