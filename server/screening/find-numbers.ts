// Runs the detectors over a text and lets the most specific, longest reading of every stretch win.
import { bankCardIn } from './bank-card.ts';
import { type Chain, chainsIn, digitMarks, gaps } from './chains.ts';
import { disguisedIn } from './disguises.ts';
import type { Mark, NumberKind, Severity } from './finding.ts';
import { identityNumberIn, isIdentityNumber } from './identity-number.ts';
import { mobileNumberIn, mobileValue } from './mobile-number.ts';
import { otherPapersIn } from './other-papers.ts';
import { isMonthAndDay, type NumberWindow, windowsOf } from './windows.ts';

export interface FoundNumber {
  kind: NumberKind;
  severity: Severity;
  /** The number as plain digits. */
  value: string;
  start: number;
  end: number;
  marks: Mark[];
  /** What to do about it, where it is not what the kind says. */
  suggestion?: string;
}

/** What wins when two readings overlap: a check character and a birthday prove more than Luhn, Luhn more than a form. */
const rank = { idNumber18: 3, bankCard: 2, idNumber15: 1, mobile: 1, doubtful: 0 } as const;
interface Reading extends FoundNumber {
  rank: number;
}

const noHeading = () => '';

/** Every number in the text, by place; `headingAt` gives the heading over an offset when the text is a table's row. */
export function findNumbers(text: string, headingAt: (offset: number) => string = noHeading): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const chain of chainsIn(text)) for (const number of settle(readingsOf(chain, headingAt), chain)) found.push(number);
  for (const number of disguisedIn(text)) found.push({ ...number, severity: 'block' });
  for (const paper of otherPapersIn(text, headingAt)) found.push({ ...paper, severity: 'block' });
  return found.sort((a, b) => a.start - b.start);
}

function readingsOf(chain: Chain, headingAt: (offset: number) => string): Reading[] {
  const readings: Reading[] = [];
  for (const window of windowsOf(chain, headingAt)) {
    const reading = readingOf(window, chain.text);
    if (reading) readings.push(reading);
  }
  for (const group of chain.groups.slice(0, chain.begins))
    if (group.digits.length > 18) for (const reading of embedded(chain, group)) readings.push(reading);
  return readings;
}

function readingOf(window: NumberWindow, text: string): Reading | null {
  const { digits, start, end } = window;
  const read = (kind: NumberKind, severity: Severity, weight: number, value: string): Reading => {
    return { kind, severity, rank: weight, value, start, end, marks: digitMarks(text, start, end, value.endsWith('X')) };
  };
  const identity = identityNumberIn(window);
  if (identity && digits.length === 18) {
    const guessed = identity === 'warn' && window.gap === gaps.far;
    return read('idNumber', identity, guessed ? rank.doubtful : rank.idNumber18, digits);
  }
  const card = bankCardIn(window);
  if (card && !identity) return read('bankCard', card, rank.bankCard, digits);
  if (identity) return read('idNumber', identity, rank.idNumber15, digits);
  const mobile = mobileNumberIn(window);
  return mobile && read('mobile', mobile, rank.mobile, mobileValue(window));
}

/** Identity numbers inside a longer row of digits: fields that ran together. Doubtful, for serial numbers carry dates too. */
function embedded(chain: Chain, group: Chain['groups'][number]): Reading[] {
  const readings: Reading[] = [];
  let marks: Mark[] | null = null;
  for (let at = 0; at + 18 <= group.digits.length; at++) {
    if (!isMonthAndDay(group.digits, at + 10)) continue;
    const value = group.digits.slice(at, at + 18);
    if (!isIdentityNumber(value)) continue;
    marks ??= digitMarks(chain.text, group.start, group.end, false);
    const own = marks.slice(at, at + 18);
    readings.push({ kind: 'idNumber', severity: 'warn', rank: rank.doubtful, value, start: own[0]![0], end: own[17]![1], marks: own });
  }
  return readings;
}

/** Takes readings from the surest down, each where nothing has been taken yet. */
function settle(readings: Reading[], chain: Chain): FoundNumber[] {
  if (readings.length === 0) return [];
  const base = chain.groups[0]!.start;
  const taken = new Uint8Array(Math.max(chain.groups.at(-1)!.end, chain.xEnd) - base);
  for (const card of readings) if (card.kind === 'bankCard' && readings.some((one) => isPartOf(one, card))) card.rank = rank.idNumber18 + 1;
  readings.sort((a, b) => b.rank - a.rank || order(a.severity) - order(b.severity) || b.value.length - a.value.length || a.start - b.start);
  const kept = readings.filter((reading) => {
    const own = taken.subarray(reading.start - base, reading.end - base);
    if (own.includes(1)) return false;
    own.fill(1);
    return true;
  });
  return kept.map(({ rank: _, ...found }) => found);
}

/** An identity number by chance: a card, a digit longer and just as sure, holds it whole. */
function isPartOf(one: Reading, card: Reading): boolean {
  const within = one.start >= card.start && one.end <= card.end && one.value.length < card.value.length;
  return one.rank === rank.idNumber18 && card.severity === 'block' && within;
}

function order(severity: Severity): number {
  return severity === 'block' ? 0 : 1;
}
