// What a person typed, as what is looked for: a number, phrases in quotation marks, words with their synonyms.

import { numberIn, numberKey } from '../number-key.ts';
import { type Phrase, parseWords } from '../parse-words.ts';
import { foldWord, type SynonymBook } from '../synonyms/book.ts';
import { cutWords } from './cut-words.ts';
import { withoutAsking } from './idle-words.ts';

export interface Alternative {
  text: string;
  phrase: Phrase;
  /** False for a synonym. */
  own: boolean;
}

/** A word looked for; one of the alternatives is enough, the word itself is the first. */
export type Term = readonly Alternative[];

export interface Plan {
  /** A document or index number in its one form. */
  number: string | null;
  terms: readonly Term[];
  /** What was typed without a gap: worth more where it stands side by side. */
  wholes: readonly Phrase[];
}

const longestInput = 200;
const mostTerms = 6;
const quoted = /["“”「『]([^"“”「」『』]+)["“”」』]/gu;

/** The plan; without terms and number where nothing searchable was typed. */
export function planOf(words: string, book: SynonymBook, numbers = true): Plan {
  const input = words.slice(0, longestInput);
  const numbered = numbers ? (numberIn(input) ?? wholeNumber(input)) : null;
  const rest = numbered ? numbered.rest : input;
  const exact = [...rest.matchAll(quoted)].map((found) => found[1]!);
  const pieces = exact.length > 0 && rest.replace(quoted, '').trim() === '' ? [] : withoutAsking(rest.replace(quoted, ' '));
  const cut = pieces.flatMap((piece) => cutWords(piece, book));
  const terms = [...exact.map((text) => own(text)), ...[...new Set(cut)].map((word) => termOf(word, book))].filter(
    (term) => term.length > 0,
  );
  return { number: numbered?.key ?? null, terms: terms.slice(0, mostTerms), wholes: [...exact, ...pieces].flatMap(phrasesOf) };
}

/** `mishan-2022-0012` and nothing besides. */
function wholeNumber(input: string): { key: string; rest: string } | null {
  const key = /\s/u.test(input.trim()) ? null : numberKey(input);
  return key === null ? null : { key, rest: '' };
}

function termOf(word: string, book: SynonymBook): Term {
  const others = book.get(foldWord(word)) ?? [];
  return [...own(word), ...others.flatMap((text) => phrasesOf(text).map((phrase) => ({ text, phrase, own: false })))];
}

const own = (text: string): Alternative[] => phrasesOf(text).map((phrase) => ({ text, phrase, own: true }));

/** Blanks within a word of the book divide runs only. */
const phrasesOf = (text: string): Phrase[] => parseWords(text.replace(/\s+/gu, '·')).slice(0, 1);
