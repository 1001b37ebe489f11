// What is wrong with the words of a group.
import type { Blocker } from '#kernel/errors';
import { foldWord } from './book.ts';

const most = 20;
const longest = 30;

/** Without blanks around, without what is the same written otherwise. */
export function tidyWords(words: readonly string[]): string[] {
  const byFold = new Map(words.map((word) => [foldWord(word), word.trim()] as const).filter(([fold]) => fold !== ''));
  return [...byFold.values()];
}

export function wordsBlockers(words: readonly string[]): Blocker[] {
  const tidied = tidyWords(words);
  const wrong = (message: string): Blocker[] => [{ code: 'search.words', message, field: 'words' }];
  if (tidied.length < 2) return wrong('一组至少要有两个不同的词；只是繁简、全半角不同的不用写，本来就能找到。');
  if (tidied.length > most) return wrong(`一组最多 ${most} 个词，请拆成几组。`);
  const long = tidied.find((word) => [...word].length > longest);
  if (long) return wrong(`“${long.slice(0, 12)}……”太长了，一个词最多 ${longest} 个字。`);
  const short = tidied.find((word) => [...word].length < 2 && word > '\x7f');
  return short ? wrong(`“${short}”只有一个字，会带出很多不相干的结果，请写完整的词。`) : [];
}
