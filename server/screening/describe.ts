// Turns what was found into findings people can read.
import { type Finding, isNumberKind, type Mark, type ScreeningOptions } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { Hit } from './hits.ts';
import { hiddenMarks, mask } from './mask.ts';

const around = 8;
const longestExcerpt = 60;

export interface Placing {
  /** For people, from an offset in the text. */
  whereAt(offset: number): string;
  /** From a stretch of the text to the same stretch of the source; absent when the text is the source. */
  toSource?(mark: Mark): Mark;
}

/** Findings of one text: masked excerpts, places, fingerprints. */
export function describe(text: string, hits: readonly Hit[], placing: Placing, options: ScreeningOptions): Finding[] {
  if (hits.length === 0) return [];
  const clean = excerptSource(text, hits);
  return hits.map((hit) => {
    const marks = placing.toSource ? hit.marks.map(placing.toSource) : hit.marks;
    return {
      kind: hit.kind,
      severity: hit.severity,
      where: placing.whereAt(hit.start),
      start: marks[0]![0],
      end: marks.at(-1)![1],
      excerpt: excerpt(clean, hit),
      fingerprint: fingerprint(hit.kind, hit.value, options.key),
      suggestion: hit.suggestion,
      marks,
      ...(hit.fix ? { fix: hit.fix } : {}),
      ...(hit.source ? { source: hit.source } : {}),
      ...(hit.replacement === undefined ? {} : { replacement: hit.replacement }),
    };
  });
}

/** The words around may hold other numbers: they are cut from a text in which every number is masked already. */
function excerptSource(text: string, hits: readonly Hit[]): (from: number, to: number) => string {
  const hidden = hits.flatMap((hit) => hiddenMarks(hit.kind, hit.marks)).sort((a, b) => a[0] - b[0]);
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

function excerpt(clean: (from: number, to: number) => string, { start, end, kind, value }: Hit): string {
  // Behind a form feed stands what belongs elsewhere: the attributes of a page, another cell's paragraph.
  const before = clean(Math.max(0, start - around), start).replace(/^.*\f/s, '');
  const after = clean(end, end + around).replace(/\f.*$/s, '');
  const itself = isNumberKind(kind) ? mask(kind, value) : tidy(clean(start, Math.min(end, start + longestExcerpt)));
  return `${tidy(before)}${itself}${tidy(after)}`.trim();
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
