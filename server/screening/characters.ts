// Which characters are digits, which only separate digits, and which are invisible: one table lookup for each.

export const OTHER = 0;
export const DIGIT = 1;
export const INVISIBLE = 2;
export const LIGHT = 3;
export const LINE = 4;
export const CELL = 5;
export const LETTER_X = 6;
const HIGH_SURROGATE = 7;

const classes = new Uint8Array(65536);

function fill(code: number, characters: string): void {
  for (const character of characters) classes[character.charCodeAt(0)] = code;
}

function fillRange(code: number, from: number, to: number): void {
  classes.fill(code, from, to + 1);
}

export const whitespace = ' \u00a0\u1680\u180e\u202f\u205f\u3000';
export const hyphens = '-‐‑‒–—―−﹘﹣－ー~～';
export const dots = '.．·•‧∙・｡';

fillRange(DIGIT, 0x30, 0x39);
fillRange(DIGIT, 0xff10, 0xff19);
fill(LIGHT, `${whitespace + hyphens + dots}_＿/／\\,，`);
fillRange(LIGHT, 0x2000, 0x200a);
fill(LINE, '\n\r\u0085\u2028\u2029');
fill(CELL, '\t|｜');
// × and the Cyrillic and Greek capitals look like the check letter, and are typed for it.
fill(LETTER_X, 'xXｘＸХхΧχ×');
fillRange(INVISIBLE, 0x200b, 0x200f);
fillRange(INVISIBLE, 0x202a, 0x202e);
fillRange(INVISIBLE, 0x2060, 0x2064);
fillRange(INVISIBLE, 0xfe00, 0xfe0f);
fill(INVISIBLE, '\u00ad\u034f\u061c\u20e3\ufeff');
// 𝟎–𝟿, the mathematical digits, are surrogate pairs with this first half.
classes[0xd835] = HIGH_SURROGATE;

/** The class of the character at `at`. */
export function classAt(text: string, at: number): number {
  const found = classes[text.charCodeAt(at)]!;
  return found === HIGH_SURROGATE ? (isMathematicalDigit(text, at) ? DIGIT : OTHER) : found;
}

/** UTF-16 units of the digit at `at`. */
export function digitWidth(text: string, at: number): 1 | 2 {
  return text.charCodeAt(at) === 0xd835 ? 2 : 1;
}

/** 0–9 for a character of class DIGIT. */
export function digitValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xd835) return (text.charCodeAt(at + 1) - 0xdfce) % 10;
  return code >= 0xff10 ? code - 0xff10 : code - 0x30;
}

function isMathematicalDigit(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return low >= 0xdfce && low <= 0xdfff;
}
