// Cuts a chain of digit groups into windows that begin and end at a group's edge: each is one number as somebody may have written it.

import { type Chain, type DigitGroup, type GapStyle, gaps, joined } from './chains.ts';
import { passesLuhn } from './luhn.ts';

export interface NumberWindow {
  /** The digits, with a closing X where one stands. */
  digits: string;
  /** Lengths of the groups one sees, invisible gaps not counted. */
  lengths: number[];
  /** The strongest gap inside, one of `gaps`. */
  gap: number;
  style: GapStyle;
  start: number;
  end: number;
  /** The characters just before and just after. */
  before: string;
  after: string;
  /** What announces the number: the words before it and the heading of its table column. */
  label: string;
}

const longest = 19;
const reach = 24;

/** Every window that may be a number; `headingAt` gives the heading of the table column an offset stands in. */
export function* windowsOf(chain: Chain, headingAt: (offset: number) => string): Generator<NumberWindow> {
  const digits = chain.groups.map((group) => group.digits).join('');
  let at = 0;
  for (let first = 0; first < chain.begins; first++) {
    let total = 0;
    for (let last = first; last < chain.groups.length; last++) {
      total += chain.groups[last]!.digits.length;
      if (total > longest) break;
      const closesWithX = chain.xEnd > 0 && last === chain.groups.length - 1;
      if (closesWithX && total === 17) yield windowOf(chain, first, last, true, headingAt);
      if (isPlausible(digits, at, total)) yield windowOf(chain, first, last, false, headingAt);
    }
    at += chain.groups[first]!.digits.length;
  }
}

function windowOf(chain: Chain, first: number, last: number, withX: boolean, headingAt: (offset: number) => string): NumberWindow {
  const groups = chain.groups.slice(first, last + 1);
  const { text } = chain;
  const start = groups[0]!.start;
  const end = withX ? chain.xEnd : groups.at(-1)!.end;
  const inner = groups.slice(1);
  return {
    digits: groups.map((group) => group.digits).join('') + (withX ? 'X' : ''),
    lengths: visibleLengths(groups),
    gap: inner.reduce<number>((most, group) => Math.max(most, group.gap), gaps.invisible),
    style: inner.reduce<GapStyle>((all, group) => joined(all, group.style), ''),
    start,
    end,
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
    get label() {
      return `${text.slice(Math.max(0, start - reach), start)} ${headingAt(start)}`;
    },
  };
}

function visibleLengths(groups: DigitGroup[]): number[] {
  const lengths: number[] = [];
  groups.forEach((group, index) => {
    if (index > 0 && group.gap === gaps.invisible) lengths[lengths.length - 1]! += group.digits.length;
    else lengths.push(group.digits.length);
  });
  return lengths;
}

/** A cheap look that lets almost every window of a page of figures pass by; the detectors decide. */
function isPlausible(digits: string, at: number, total: number): boolean {
  if (total < 11) return false;
  if (total === 11) return digits[at] === '1' && digits[at + 1]! > '2';
  if (total <= 15 && /^0{0,2}86/.test(digits.slice(at, at + 4))) return true;
  if (total === 18 && isMonthAndDay(digits, at + 10)) return true;
  if (total === 15 && isMonthAndDay(digits, at + 8)) return true;
  return total >= 14 && digits[at] !== '0' && passesLuhn(digits, at, total);
}

/** Whether four digits can be a month and a day. */
export function isMonthAndDay(digits: string, at: number): boolean {
  const month = twoDigits(digits, at);
  const day = twoDigits(digits, at + 2);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function twoDigits(digits: string, at: number): number {
  return digits.charCodeAt(at) * 10 + digits.charCodeAt(at + 1) - 528;
}

/** True when every group is one digit: a form with a box for each. */
export function isBoxed(lengths: readonly number[]): boolean {
  return lengths.length > 1 && lengths.every((length) => length === 1);
}

/** True when the digits stand in groups of `size`, the last one no longer than that. */
export function isEvenly(lengths: readonly number[], size: number): boolean {
  return lengths.slice(0, -1).every((length) => length === size) && lengths.at(-1)! <= size;
}
