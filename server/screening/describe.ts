// Turns numbers that were found into findings people can read.

import type { FoundNumber } from './find-numbers.ts';
import { type Finding, type Mark, type ScreeningOptions, suggestions } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { hiddenMarks, mask } from './mask.ts';

const around = 8;

export interface Placing {
  /** For people, from an offset in the text. */
  whereAt(offset: number): string;
  /** From a stretch of the text to the same stretch of the source; absent when the text is the source. */
  toSource?(mark: Mark): Mark;
}

/** Findings of one text: masked excerpts, places, fingerprints. */
export function describe(text: string, numbers: readonly FoundNumber[], placing: Placing, options: ScreeningOptions): Finding[] {
  const clean = excerptSource(text, numbers);
  return numbers.map((number) => {
    const marks = placing.toSource ? number.marks.map(placing.toSource) : number.marks;
    return {
      kind: number.kind,
      severity: number.severity,
      where: placing.whereAt(number.start),
      start: marks[0]![0],
      end: marks.at(-1)![1],
      excerpt: excerpt(clean, number),
      fingerprint: fingerprint(number.kind, number.value, options.key),
      suggestion: suggestions[number.kind],
      marks,
      fix: 'mask',
    };
  });
}

/** The words around may hold other numbers: they are cut from a text in which every number is masked already. */
function excerptSource(text: string, numbers: readonly FoundNumber[]): (from: number, to: number) => string {
  const hidden = numbers.flatMap((number) => hiddenMarks(number.kind, number.marks));
  return (from, to) => {
    let out = '';
    let at = from;
    for (let i = firstAtOrAfter(hidden, from); i < hidden.length && hidden[i]![0] < to; i++) {
      const [start, end] = hidden[i]!;
      if (start < at) continue;
      out += `${text.slice(at, start)}*`;
      at = end;
    }
    return out + text.slice(at, Math.max(at, to));
  };
}

function excerpt(clean: (from: number, to: number) => string, { start, end, kind, value }: FoundNumber): string {
  const before = clean(Math.max(0, start - around), start);
  const after = clean(end, end + around);
  return `${tidy(before)}${mask(kind, value)}${tidy(after)}`.trim();
}

function tidy(words: string): string {
  return words
    .replace(/[\s\u200b]+/g, ' ')
    .toWellFormed()
    .replaceAll('\ufffd', '');
}

function firstAtOrAfter(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
