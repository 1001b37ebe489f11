// Which characters are digits, which only separate digits, and which are invisible: one table lookup for each.
import { digitRuns } from './digit-signs.ts';

export const OTHER = 0;
export const DIGIT = 1;
export const INVISIBLE = 2;
export const LIGHT = 3;
export const LINE = 4;
export const CELL = 5;
export const LETTER_X = 6;
/** Sets apart what is written together only on purpose: brackets, quotes, 、 and the like. */
export const FAR = 7;
const HIGH_SURROGATE = 8;

const classes = new Uint8Array(65536);
const values = new Uint8Array(65536);
/** Which hand a digit is written in; digits of two hands side by side are two groups. */
const hands = new Uint8Array(65536);

function fill(code: number, characters: string): void {
  for (const character of characters) classes[character.charCodeAt(0)] = code;
}

function fillRange(code: number, from: number, to: number): void {
  classes.fill(code, from, to + 1);
}

export const whitespace = ' \u00a0\u1680\u202f\u205f\u3000';
export const hyphens = '-‐‑‒–—―−﹘﹣－ー~～';
export const dots = '.．·•‧∙・｡';
export const brackets = '()（）[]［］【】〔〕{}｛｝〈〉《》「」『』<>＜＞';

for (const [from, digit, to, hand] of digitRuns)
  for (let code = from; code <= from + to - digit; code++) {
    classes[code] = DIGIT;
    values[code] = digit + code - from;
    hands[code] = hand;
  }
fill(LIGHT, `${whitespace + hyphens + dots}_＿/／\\,，`);
fillRange(LIGHT, 0x2000, 0x200a);
fill(LINE, '\n\r\v\u0085\u2028\u2029');
fill(CELL, '\t|｜¦│┃');
fill(FAR, `${brackets}、：:；;+＋=＝#＃&＆!！?？。^'"“”‘’`);
// × and the Cyrillic and Greek capitals look like the check letter, and are typed for it.
fill(LETTER_X, 'xXｘＸХхΧχ×ⅩⅹⓍⓧ✕╳');
fillRange(INVISIBLE, 0x200b, 0x200f);
fillRange(INVISIBLE, 0x202a, 0x202e);
fillRange(INVISIBLE, 0x2060, 0x206f);
fillRange(INVISIBLE, 0xfe00, 0xfe0f);
// Strokes through digits, circles and keys around them stand behind the digit.
fillRange(INVISIBLE, 0x0300, 0x036f);
fillRange(INVISIBLE, 0x20d0, 0x20f0);
fill(INVISIBLE, '\u00ad\u061c\ufeff\u180e\u034f\u115f\u1160\u3164\uffa0\ufff9\ufffa\ufffb');
// Control characters that came along from another program.
fillRange(INVISIBLE, 0x00, 0x08);
fillRange(INVISIBLE, 0x0e, 0x1f);
fillRange(INVISIBLE, 0x7f, 0x84);
fillRange(INVISIBLE, 0x86, 0x9f);
// 𝟎–𝟿 and 🯰–🯹 are surrogate pairs with these first halves; so are signs nobody sees.
for (const first of [0xd835, 0xd83e, 0xdb40]) classes[first] = HIGH_SURROGATE;

/** The class of the character at `at`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const found = classes[code]!;
  if (found === HIGH_SURROGATE) return classOfPair(code, text.charCodeAt(at + 1));
  // The second half of a sign nobody sees.
  return found === OTHER && code >= 0xdc00 && code <= 0xdfff && text.charCodeAt(at - 1) === 0xdb40 ? INVISIBLE : found;
}

/** UTF-16 units of the digit at `at`. */
export function digitWidth(text: string, at: number): 1 | 2 {
  return classes[text.charCodeAt(at)] === HIGH_SURROGATE ? 2 : 1;
}

/** 0–9 for a character of class DIGIT. */
export function digitValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (classes[code] !== HIGH_SURROGATE) return values[code]!;
  return (text.charCodeAt(at + 1) - (code === 0xd835 ? 0xdfce : 0xdff0)) % 10;
}

/** The hand the digit at `at` is written in: a small number that only says whether two are the same. */
export function digitHand(text: string, at: number): number {
  return hands[text.charCodeAt(at)]!;
}

function classOfPair(first: number, second: number): number {
  if (first === 0xdb40) return second <= 0xddef ? INVISIBLE : OTHER;
  const from = first === 0xd835 ? 0xdfce : 0xdff0;
  return second >= from && second <= (first === 0xd835 ? 0xdfff : 0xdff9) ? DIGIT : OTHER;
}
