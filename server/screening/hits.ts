// Everything the detectors find in one text, by place: numbers, marks of secrecy, expressions of the dictionary.
import { findNumbers } from './find-numbers.ts';
import { type Finding, type FindingKind, type Mark, type Severity, suggestions } from './finding.ts';
import { type MarkPlace, secrecyMarksIn } from './secrecy-marks.ts';
import type { WordingFinder } from './wording.ts';

export interface Hit {
  kind: FindingKind;
  severity: Severity;
  /** What the fingerprint is made of: the plain digits, the mark, the expression with its list. */
  value: string;
  start: number;
  end: number;
  marks: readonly Mark[];
  suggestion: string;
  fix?: Finding['fix'];
  source?: Finding['source'];
  replacement?: string;
}

export interface TextKind {
  wording?: WordingFinder | undefined;
  place?: MarkPlace;
  /** The heading over an offset when the text is a table's row. */
  headingAt?: ((offset: number) => string) | undefined;
}

/** Every hit in the text, by place. */
export function hitsIn(text: string, { wording, place = 'text', headingAt }: TextKind): Hit[] {
  const numbers = findNumbers(text, headingAt).map((found): Hit => ({ suggestion: suggestions[found.kind], ...found, fix: 'mask' }));
  const marks = mayHoldMarks.test(text) ? secrecyMarksIn(text, place).map((found): Hit => ({ ...found, kind: 'secrecyMark' })) : [];
  const words = wording ? wordsIn(text, wording) : [];
  return marks.length + words.length === 0 ? numbers : [...numbers, ...marks, ...words].sort((a, b) => a.start - b.start);
}

/** A glance that spares most rows of a long table the closer look. */
const mayHoldMarks = /密|内\s*部|公\s*开|阅后|外\s*传|翻印|不得|严禁|请勿/;

/** What stands in two cells or two paragraphs is not one expression. */
function wordsIn(text: string, wording: WordingFinder): Hit[] {
  return wording
    .find(text)
    .filter((hit) => !/[\t\f\n]/.test(text.slice(hit.start, hit.end)))
    .map(({ start, end, severity, suggestion, listName, entry, replacement }) => ({
      kind: 'wording',
      severity,
      value: `${listName}\u0000${entry}`,
      start,
      end,
      marks: [[start, end]],
      suggestion,
      source: { list: listName, entry },
      ...(replacement === undefined ? {} : { replacement }),
    }));
}
