// What a person typed, as what is looked for: a number, phrases in quotation marks, words with their synonyms.

import { numberIn, numberKey } from '../number-key.ts';
import { type Phrase, parseWords } from '../parse-words.ts';
import { foldWord, type SynonymBook } from '../synonyms/book.ts';
import { cutWords } from './cut-words.ts';
import { withoutAsking } from './idle-words.ts';

export interface Alternative {
  text: string;
  /** All of them must be found; more than one where a compound is looked for by its parts. */
  phrases: readonly Phrase[];
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
  /** Someone wants to get something done: guides are what helps. */
  practical: boolean;
}

const practical = /怎么|如何|怎样|怎么办|哪里|在哪|材料|流程|手续|条件|办理|申请|申领|申报/u;
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
  const cut = withoutSingles(pieces.flatMap((piece) => cutWords(piece, book)));
  const terms = [...exact.map((text) => own(text)), ...[...new Set(cut)].map((word) => termOf(word, book))].filter(
    (term) => term.length > 0,
  );
  return {
    number: numbered?.key ?? null,
    terms: terms.slice(0, mostTerms),
    wholes: [...exact, ...pieces].flatMap(phrasesOf),
    practical: practical.test(input),
  };
}

/** `mishan-2022-0012` and nothing besides. */
function wholeNumber(input: string): { key: string; rest: string } | null {
  const key = /\s/u.test(input.trim()) ? null : numberKey(input);
  return key === null ? null : { key, rest: '' };
}

/** A character alone says little beside whole words. */
function withoutSingles(words: readonly string[]): string[] {
  const longer = words.filter((word) => [...word].length > 1 || word < '\x80');
  return longer.length > 0 ? longer : [...words];
}

function termOf(word: string, book: SynonymBook): Term {
  const others = book.get(foldWord(word)) ?? [];
  return withoutLonger([...own(word), ...inParts(word, book), ...others.flatMap((text) => alternative(text, false))]);
}

/** 低保金 stands nowhere without 低保: the word typed, and of the others those that hold none of the rest. */
function withoutLonger(all: readonly Alternative[]): Alternative[] {
  const single = all.filter(({ phrases }) => phrases.length === 1).map(({ phrases }) => phrases[0]!.inReduced);
  return all.filter(({ phrases: [first], own: isOwn }, i) => {
    const text = first!.inReduced;
    return i === 0 || isOwn || !single.some((other) => other !== text && text.includes(other));
  });
}

/** 农机补贴 is also found where 农机 and 补贴 stand apart. */
function inParts(word: string, book: SynonymBook): Alternative[] {
  if ([...word].length < 4) return [];
  const parts = cutWords(word, { has: (part) => part !== word && book.has(part) }, word);
  const whole = parts.join('') === word && parts.length > 1 && parts.every((part) => [...part].length > 1);
  return whole ? [{ text: parts.join(' '), phrases: parts.flatMap(phrasesOf), own: true }] : [];
}

const own = (text: string): Alternative[] => alternative(text, true);
const alternative = (text: string, isOwn: boolean): Alternative[] =>
  phrasesOf(text).map((phrase) => ({ text, phrases: [phrase], own: isOwn }));

/** Blanks within a word of the book divide runs only. */
const phrasesOf = (text: string): Phrase[] => parseWords(text.replace(/\s+/gu, '·')).slice(0, 1);
