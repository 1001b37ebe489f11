// Finds chains of digits: groups of digits with only separators, line breaks or cell borders between them.
import {
  brackets,
  CELL,
  classAt,
  DIGIT,
  digitHand,
  digitValue,
  digitWidth,
  dots,
  FAR,
  hyphens,
  INVISIBLE,
  LETTER_X,
  LINE,
  OTHER,
  whitespace,
} from './characters.ts';

/** How strongly a group is set apart from the one before it. */
export const gaps = { invisible: 0, light: 1, line: 2, cell: 3, far: 4 } as const;

/** With what: s blank, h hyphen, d dot, b bracket, o something else, m a mixture, '' nothing visible. */
export type GapStyle = '' | 's' | 'h' | 'd' | 'b' | 'o' | 'm';

export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
  /** Strength of the gap before this group, one of `gaps`. */
  gap: number;
  style: GapStyle;
}

export interface Chain {
  text: string;
  groups: DigitGroup[];
  /** At so many of the groups a number may begin; the others are looked at again in the next chain. */
  begins: number;
  /** Where the letter X after the last digit ends; 0 when there is none. */
  xEnd: number;
}

/** Shorter than the shortest number looked for. */
const fewestDigits = 11;
/** More separators than this between two digits are layout, not one number. */
const widestGap = 12;

/** A page of figures is one chain without end; it is handed out in pieces that overlap by more than one number. */
const mostBegins = 500;
const overlap = 20;

/** Every chain with at least eleven digits, in order. One pass over the text. */
export function* chainsIn(text: string): Generator<Chain> {
  let at = 0;
  while (at < text.length) {
    if (classAt(text, at) !== DIGIT) {
      at++;
      continue;
    }
    const chain = measure(text, at);
    if (chain.digits >= fewestDigits) yield* piecesOf(text, at, chain.end, chain.xEnd);
    at = Math.max(chain.end, chain.xEnd);
  }
}

/** The digit characters between two offsets, one mark each; a closing X as well when asked for. */
export function digitMarks(text: string, start: number, end: number, withX: boolean): [number, number][] {
  const marks: [number, number][] = [];
  for (let at = start; at < end; at++) {
    const found = classAt(text, at);
    if (found === DIGIT) {
      marks.push([at, at + digitWidth(text, at)]);
      at += digitWidth(text, at) - 1;
    } else if (withX && found === LETTER_X) marks.push([at, at + 1]);
  }
  return marks;
}

function measure(text: string, start: number): { digits: number; end: number; xEnd: number } {
  let digits = 0;
  let end = start;
  let at = start;
  while (at < text.length && at - end <= widestGap) {
    const found = classAt(text, at);
    if (found === DIGIT) {
      digits++;
      at += digitWidth(text, at);
      end = at;
    } else if (found === LETTER_X) {
      return { digits, end, xEnd: at + 1 };
    } else {
      if (found === OTHER) break;
      at++;
    }
  }
  return { digits, end, xEnd: 0 };
}

function* piecesOf(text: string, start: number, end: number, xEnd: number): Generator<Chain> {
  let groups: DigitGroup[] = [];
  for (const group of groupsIn(text, start, end)) {
    groups.push(group);
    if (groups.length < mostBegins + overlap) continue;
    yield { text, groups, begins: mostBegins, xEnd: 0 };
    groups = groups.slice(mostBegins);
  }
  yield { text, groups, begins: groups.length, xEnd };
}

function* groupsIn(text: string, start: number, end: number): Generator<DigitGroup> {
  let at = start;
  let previousEnd = start;
  while (at < end) {
    const from = at;
    const hand = digitHand(text, at);
    // A footnote's small digit behind a number is no part of it, and a number in two hands is still one: windows try both.
    while (at < end && classAt(text, at) === DIGIT && digitHand(text, at) === hand) at += digitWidth(text, at);
    yield { digits: plainDigits(text, from, at), start: from, end: at, ...gapBetween(text, previousEnd, from) };
    previousEnd = at;
    while (at < end && classAt(text, at) !== DIGIT) at++;
  }
}

function plainDigits(text: string, from: number, to: number): string {
  const written = text.slice(from, to);
  if (/^[0-9]*$/.test(written)) return written;
  let digits = '';
  for (let at = from; at < to; at += digitWidth(text, at)) digits += digitValue(text, at);
  return digits;
}

function gapBetween(text: string, from: number, to: number): { gap: number; style: GapStyle } {
  let gap: number = gaps.invisible;
  let style: GapStyle = '';
  let lines = 0;
  for (let at = from; at < to; at++) {
    const found = classAt(text, at);
    if (found === INVISIBLE) continue;
    if (found === LINE && !isCarriageReturn(text, at)) lines++;
    gap = Math.max(gap, lines > 1 ? gaps.far : (strengths[found] ?? gaps.light));
    const own = styleOf(text[at]!, found);
    // Blanks around a hyphen are a matter of layout.
    style = style === 's' ? own : own === 's' && style !== '' ? style : joined(style, own);
  }
  return { gap, style };
}

const strengths: Record<number, number> = { [LINE]: gaps.line, [CELL]: gaps.cell, [FAR]: gaps.far };

function styleOf(character: string, found: number): GapStyle {
  if (found === LINE || found === CELL || whitespace.includes(character) || isSpace(character)) return 's';
  if (hyphens.includes(character)) return 'h';
  if (brackets.includes(character)) return 'b';
  return dots.includes(character) ? 'd' : 'o';
}

/** Two gaps as one: what both have in common, or a mixture. */
export function joined(a: GapStyle, b: GapStyle): GapStyle {
  if (a === '' || a === b) return b;
  return b === '' ? a : 'm';
}

function isSpace(character: string): boolean {
  return character >= '\u2000' && character <= '\u200a';
}

function isCarriageReturn(text: string, at: number): boolean {
  return text[at] === '\r' && text[at + 1] === '\n';
}
