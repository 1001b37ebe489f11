// What a person typed, as the words that must all be found.
import { reduced, tokensOf } from './bigrams.ts';
import { runsOf } from './runs.ts';

/** One word typed: its index words must stand side by side. */
export interface Phrase {
  tokens: string[];
  /** The last index word is only the beginning of one: a single character, or letters that may go on. */
  open: boolean;
  /** As it stands in the reduced text, with the blanks that keep 5 from being found in 15. */
  inReduced: string;
}

const mostWords = 10;
const longestInput = 200;

/** The words, divided by blanks; at most ten. Empty when nothing searchable was typed. */
export function parseWords(words: string): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const word of words.slice(0, longestInput).split(/\s+/u)) {
    const phrase = phraseOf(word);
    if (phrase && phrases.size < mostWords) phrases.set(phrase.inReduced, phrase);
  }
  return [...phrases.values()];
}

function phraseOf(word: string): Phrase | null {
  const runs = runsOf(word);
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return null;
  const tokens = runs.flatMap(tokensOf);
  // In the text the last character may go on: it is already the second half of the pair before it.
  if (last.kind === 'han' && last.chars.length > 1) tokens.pop();
  const open = last.kind === 'letter' || (last.kind === 'han' && last.chars.length === 1);
  const inReduced = `${first.kind === 'han' ? '' : ' '}${reduced(runs)}${last.kind === 'digit' ? ' ' : ''}`;
  return { tokens, open, inReduced };
}
