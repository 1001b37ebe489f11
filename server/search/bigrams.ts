// The words of the index: every character together with the next, so that two characters or more are found wherever they stand.
import { type Run, runsOf } from './runs.ts';

/** Longest word kept; what goes beyond is not told apart. */
const longestWord = 64;
/** Characters of a text that are indexed. */
export const longestText = 200_000;

/** 低保政策 2022 → 低保 保政 政策 策 2022: the last character of a run stands alone, so that each position is one character and no pair crosses a gap. */
export function bigrams(text: string): string[] {
  return runsOf(text.slice(0, longestText)).flatMap(tokensOf);
}

/** The words of one run. */
export function tokensOf({ kind, chars }: Run): string[] {
  return kind === 'han' ? chars.map((char, i) => char + (chars[i + 1] ?? '')) : [chars.slice(0, longestWord).join('')];
}

/** The folded runs with one blank between them: two texts that differ only in punctuation, width or case are the same. */
export function reduced(runs: readonly Run[]): string {
  return runs.map((run) => run.chars.join('')).join(' ');
}
