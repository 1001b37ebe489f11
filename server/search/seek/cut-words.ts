// A piece of a search cut into words: those of the lists by the longest match, the rest by the dictionary of the run time.
import { readFileSync } from 'node:fs';
import { runsOf } from '../runs.ts';
import { particles } from './idle-words.ts';

const longestKnown = 14;
let common: Set<string> | undefined;
let dictionary: Intl.Segmenter | undefined;

/** The words of the piece, folded. `known` are words that must not be cut. */
export function cutWords(piece: string, known: { has(word: string): boolean }): string[] {
  const words: string[] = [];
  for (const { kind, chars } of runsOf(piece)) {
    if (kind === 'han') words.push(...cutHan(chars, known));
    else words.push(chars.join(''));
  }
  const some = words.filter((word) => [...word].length > 1 || word < '\x80');
  return some.length > 0
    ? some
    : [
        runsOf(piece)
          .flatMap((run) => run.chars)
          .join(''),
      ].filter(Boolean);
}

function cutHan(chars: readonly string[], known: { has(word: string): boolean }): string[] {
  const words: string[] = [];
  let unknown = '';
  for (let at = 0; at < chars.length; ) {
    const word = longestAt(chars, at, known);
    if (word === null) unknown += chars[at++];
    else {
      words.push(...byDictionary(unknown), word);
      unknown = '';
      at += [...word].length;
    }
  }
  words.push(...byDictionary(unknown));
  return words;
}

function longestAt(chars: readonly string[], at: number, known: { has(word: string): boolean }): string | null {
  common ??= readWords();
  for (let length = Math.min(longestKnown, chars.length - at); length > 1; length--) {
    const word = chars.slice(at, at + length).join('');
    if (known.has(word) || common.has(word)) return word;
  }
  return null;
}

/** Single characters between words belong together: 村|务 is 村务. */
function byDictionary(text: string): string[] {
  if (text === '') return [];
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  let single = '';
  for (const { segment } of dictionary.segment(text)) {
    if ([...segment].length === 1 && !particles.has(segment)) single += segment;
    else {
      words.push(single, segment);
      single = '';
    }
  }
  return [...words, single].filter((word) => word !== '' && !particles.has(word));
}

function readWords(): Set<string> {
  return new Set(
    readFileSync(new URL('../synonyms/common-words.txt', import.meta.url), 'utf8')
      .split(/\s+/u)
      .filter(Boolean),
  );
}
