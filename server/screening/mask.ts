// Masks numbers so that what remains identifies nobody, and nothing but the number changes.
import { type Finding, type FindingKind, isNumberKind, type Mark, type NumberKind } from './finding.ts';

/**
 * How many characters stay at the front and at the end.
 * Identity numbers keep the region's first three and the last two: enough to tell namesakes on one list apart, while the birthday is gone
 * and the last four, which banks and schools ask for as a proof, are not complete. Mobiles and cards keep what is usual on receipts.
 */
const kept: Record<NumberKind, { front: number; back: number }> = {
  idNumber: { front: 3, back: 2 },
  mobile: { front: 3, back: 4 },
  bankCard: { front: 0, back: 4 },
};

/** The plain number with its middle replaced by asterisks: 138****8000. */
export function mask(kind: NumberKind, value: string): string {
  return [...value].map((character, at) => (stays(kind, at, value.length) ? character : '*')).join('');
}

/** The source with every finding masked: each hidden character becomes one asterisk; separators and everything else stay as they are. */
export function maskText(source: string, findings: readonly Finding[]): string {
  const hidden = findings.flatMap((finding) => hiddenMarks(finding.kind, finding.marks)).sort((a, b) => a[0] - b[0]);
  let out = '';
  let at = 0;
  for (const [from, to] of hidden) {
    if (from < at) continue;
    out += `${source.slice(at, from)}*`;
    at = to;
  }
  return out + source.slice(at);
}

/** The marks of one finding that masking hides: of a number all but its ends, of a list every character, of anything else nothing. */
export function hiddenMarks(kind: FindingKind, marks: readonly Mark[]): readonly Mark[] {
  if (!isNumberKind(kind)) return kind === 'personalList' ? marks : [];
  return marks.filter((_, at) => !stays(kind, at, marks.length));
}

function stays(kind: NumberKind, at: number, length: number): boolean {
  // The number of a passport is too short to keep as much of it.
  const { front, back } = kind === 'idNumber' && length < 15 ? { front: 1, back: 1 } : kept[kind];
  // With a country code in front of it, a mobile number still keeps only its own last four and what precedes its middle.
  const lead = kind === 'mobile' ? front + length - 11 : front;
  return at < lead || at >= length - back;
}
