// 手机号码 of the mainland: 11 digits from 13 to 19, with or without +86, in the spellings people use.
import { gaps } from './chains.ts';
import type { Severity } from './finding.ts';
import { isBoxed, type NumberWindow } from './windows.ts';

// 140–144 belong to machines, 154 to nobody.
const form = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
const countryCode = /^(?:00?)?86(?=1)/;
const announced = /手机|电话|联系方式|联系人|移动|号码|微信|\btel\b|\bphone\b|\bmobile\b|\bmob\b|\bwx\b/i;
const usual = new Set(['11', '3,4,4']);
const possible = new Set(['4,4,3', '3,8', '7,4', '4,7', '5,6', '6,5', '3,3,5', '3,5,3', '4,3,4', '2,3,3,3', '3,2,2,2,2', '3,4,2,2']);
const amount = /^\s*(?:元|万|亿|千|户|亩|吨|平方|立方|公斤|%|％|[.．]\d{1,2}(?!\d))/;
const currency = /[¥￥$]\s*$/;

/** True for the eleven digits of a mainland mobile number. */
export function isMobileNumber(value: string): boolean {
  return form.test(value);
}

/** Whether the window is a mobile number, and how sure that is. */
export function mobileNumberIn(window: NumberWindow): Severity | null {
  const code = countryCode.exec(window.digits)?.[0].length ?? 0;
  if (window.digits.length - code !== 11 || !isMobileNumber(window.digits.slice(code))) return null;
  if (isInsideCode(window) || isAmount(window)) return null;
  const lengths = withoutCode(window.lengths, code);
  if (window.gap === gaps.far || window.style === 'm') return certaintyFar(window, lengths);
  return certainty(window, lengths);
}

/** The mobile number itself, without the country code. */
export function mobileValue(window: NumberWindow): string {
  return window.digits.slice(-11);
}

/** Apart by blanks, commas or strokes only, a number is told from neighbouring figures by its first three digits standing alone. */
function certainty(window: NumberWindow, lengths: number[]): Severity | null {
  const shape = lengths.join();
  if (shape === '11' || isBoxed(lengths) || announced.test(window.label)) return 'block';
  if (window.gap === gaps.cell) return null;
  if (window.gap === gaps.line) return beginsItsLine(window) || lengths.length > 3 ? null : 'warn';
  if (usual.has(shape)) return 'block';
  if (!possible.has(shape)) return null;
  if (window.style === 's' || window.style === 'o') return shape.startsWith('3,') ? 'warn' : null;
  return 'block';
}

/** Eleven digits prove too little to be joined over brackets, 、 and empty lines, but for 138（0013）8000 and what is announced. */
function certaintyFar({ label, style, digits, before }: NumberWindow, lengths: number[]): Severity | null {
  if (lengths.join() === '11') return 'block';
  const boxed = isBoxed(lengths) && lengths.length === 11;
  if (announced.test(label) && style !== 'm') return lengths.join() === '3,4,4' || boxed ? 'block' : null;
  const inBrackets = style === 'b' || style === 'm';
  return inBrackets && lengths.join() === '3,4,4' && !holdsYear(digits) && !/[\dA-Za-z]$/.test(before) ? 'warn' : null;
}

/** 〔2021〕 is the year of a document’s number. */
function holdsYear(digits: string): boolean {
  return /^(?:19|20)/.test(digits.slice(-8));
}

function withoutCode(lengths: number[], code: number): number[] {
  const rest = [...lengths];
  let left = code;
  while (left > 0) {
    const taken = Math.min(left, rest[0]!);
    rest[0]! -= taken;
    left -= taken;
    if (rest[0] === 0) rest.shift();
  }
  return rest;
}

/** A column of figures begins each line; a number broken by the margin begins in the middle of one. */
function beginsItsLine(window: NumberWindow): boolean {
  return window.before === '' || /[\r\n]\s*$/.test(window.before);
}

/** Letters and digits mixed around it: a hash or a product code, not a telephone. */
function isInsideCode({ before, after }: NumberWindow): boolean {
  const left = /[A-Za-z0-9]*$/.exec(before)![0];
  const right = /^[A-Za-z0-9]*/.exec(after)![0];
  return /\d/.test(left) || /\d/.test(right) || left.length > 12 || right.length > 12 || (left !== '' && right !== '');
}

function isAmount({ before, after, lengths }: NumberWindow): boolean {
  return lengths.length === 1 && (amount.test(after) || currency.test(before));
}
