// A piece of a search cut into words: those of the lists by the longest match, the rest by the dictionary of the run time.
import { readFileSync } from 'node:fs';
import { runsOf } from '../runs.ts';
import { particles } from './idle-words.ts';

const longestKnown = 14;
let words: Set<string> | undefined;
let dictionary: Intl.Segmenter | undefined;

type Words = { has(word: string): boolean };

/** The words of the piece, folded. `known` are words that must not be cut, `besides` is one of the lists' that may be. */
export function cutWords(piece: string, known: Words, besides?: string): string[] {
  const common = commonWords();
  const lists = { has: (word: string) => known.has(word) || (word !== besides && common.has(word)) };
  const cut: string[] = [];
  for (const { kind, chars } of runsOf(piece)) {
    if (kind === 'han') cut.push(...cutHan(chars, lists));
    else cut.push(chars.join(''));
  }
  const some = cut.filter((word) => [...word].length > 1 || word < '\x80');
  return some.length > 0
    ? some
    : [
        runsOf(piece)
          .flatMap((run) => run.chars)
          .join(''),
      ].filter(Boolean);
}

function cutHan(chars: readonly string[], known: Words): string[] {
  const cut: string[] = [];
  let unknown = '';
  for (let at = 0; at < chars.length; ) {
    const word = longestAt(chars, at, known);
    if (word === null) unknown += chars[at++];
    else {
      cut.push(...byDictionary(unknown), word);
      unknown = '';
      at += [...word].length;
    }
  }
  cut.push(...byDictionary(unknown));
  return cut;
}

function longestAt(chars: readonly string[], at: number, known: Words): string | null {
  for (let length = Math.min(longestKnown, chars.length - at); length > 1; length--) {
    const word = chars.slice(at, at + length).join('');
    if (known.has(word)) return word;
  }
  return null;
}

/** Single characters between words belong together: 村|务 is 村务. */
function byDictionary(text: string): string[] {
  if (text === '') return [];
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const cut: string[] = [];
  let single = '';
  for (const { segment } of dictionary.segment(text)) {
    if ([...segment].length === 1 && !particles.has(segment)) single += segment;
    else {
      cut.push(single, segment);
      single = '';
    }
  }
  return [...cut, single].filter((word) => word !== '' && !particles.has(word));
}

/** Words of offices that must not be cut. */
export function commonWords(): ReadonlySet<string> {
  words ??= new Set(
    readFileSync(new URL('../synonyms/common-words.txt', import.meta.url), 'utf8')
      .split(/\s+/u)
      .filter(Boolean),
  );
  return words;
}
