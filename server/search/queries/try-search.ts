// How a search is understood and what it finds, for whoever keeps the synonyms.
import type { Static } from 'typebox';
import type { SearchTrial } from '#contract/search';
import type { Db, Engine } from '#kernel/db';
import { planOf } from '../seek/plan.ts';
import { seek } from '../seek/seek.ts';
import { synonymBook } from '../synonyms/book.ts';

const shown = 10;

export async function trySearch(db: Db, engine: Engine, organId: string, words: string): Promise<Static<typeof SearchTrial>> {
  const book = await synonymBook(db, organId);
  const of = { organId, subject: 'publication', words, book, order: 'relevance' as const, page: 1, pageSize: shown };
  const { meant, strict, total, more, rows } = await seek(db, engine, of);
  const { number, terms } = planOf(meant ?? words, book);
  const titles = await titlesOf(
    db,
    organId,
    rows.map(({ id }) => id),
  );
  return {
    number,
    terms: terms.map(([own, ...others]) => ({ word: own!.text, others: others.map(({ text }) => text) })),
    meant,
    strict,
    total,
    more,
    titles,
  };
}

async function titlesOf(db: Db, organId: string, ids: readonly string[]): Promise<{ title: string; day: string }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('search_entry')
    .select(['id', 'title', 'day'])
    .where('organ_id', '=', organId)
    .where('subject', '=', 'publication')
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ title: row.title.trim(), day: row.day }] : [];
  });
}
