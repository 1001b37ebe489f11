// The words an organ's texts and searches are made of: gathered from the titles, kept, and asked when a word is found nowhere.
import type { Db, Tx } from '#kernel/db';
import { commonWords, cutWords } from '../seek/cut-words.ts';
import type { SynonymBook } from '../synonyms/book.ts';
import type { Vocabulary } from './correct.ts';

const mostWords = 6000;
const rowsAtOnce = 500;
const longestWord = 8;

/** The words of the titles, the synonyms and the searches that found something, with how frequent they are. */
export async function vocabulary(db: Db, organId: string | null, book: SynonymBook): Promise<Vocabulary> {
  const words = new Map<string, number>();
  const add = (word: string, n: number) => words.set(word, (words.get(word) ?? 0) + n);
  for (const word of commonWords()) add(word, 1);
  for (const word of book.keys()) add(word, 2);
  let titles = db.selectFrom('search_word').select(['word', 'n']);
  if (organId !== null) titles = titles.where('organ_id', '=', organId);
  for (const { word, n } of await titles.execute()) add(word, n);
  return words;
}

/** Cuts titles into words and counts them. */
export function countWords(titles: readonly string[], into: Map<string, number>): void {
  for (const title of titles)
    for (const word of new Set(cutWords(title, into)))
      if ([...word].length > 1 && [...word].length <= longestWord && word > '\x80') into.set(word, (into.get(word) ?? 0) + 1);
}

/** Replaces what is kept of an organ by the most frequent of these words. */
export async function keepWords(tx: Tx, organId: string, counts: ReadonlyMap<string, number>): Promise<void> {
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostWords);
  await tx.deleteFrom('search_word').where('organ_id', '=', organId).execute();
  for (let at = 0; at < most.length; at += rowsAtOnce) {
    const rows = most.slice(at, at + rowsAtOnce).map(([word, n]) => ({ organ_id: organId, word, n }));
    await tx.insertInto('search_word').values(rows).execute();
  }
}
