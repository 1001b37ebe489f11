// The words of the index: every character together with the next, so that two characters or more are found wherever they stand.
import { type Run, runsOf } from './runs.ts';

/** Longest word kept; what goes beyond is not told apart. */
const longestWord = 64;
/** Characters of a text that are indexed. */
export const longestText = 200_000;

/** 低保政策 2022 → 低保 保政 政策 策 2022: the last character of a run stands alone, so that each position is one character and no pair crosses a gap. */
export function bigrams(text: string): string[] {
  const words: string[] = [];
  for (const run of runsOf(text.slice(0, longestText))) addTokens(run, words);
  return words;
}

/** The words of one run. */
export function tokensOf(run: Run): string[] {
  const words: string[] = [];
  addTokens(run, words);
  return words;
}

function addTokens({ kind, chars }: Run, words: string[]): void {
  if (kind !== 'han') words.push(chars.slice(0, longestWord).join(''));
  else for (let i = 0; i < chars.length; i++) words.push(chars[i]! + (chars[i + 1] ?? ''));
}

/** The folded runs with one blank between them: two texts that differ only in punctuation, width or case are the same. */
export function reduced(runs: readonly Run[]): string {
  return runs.map((run) => run.chars.join('')).join(' ');
}
