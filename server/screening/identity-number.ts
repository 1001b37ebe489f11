// 公民身份号码: 18 characters by the check character of GB 11643, and the 15 digits used before 1999.
import { isDay } from '#kernel/day';
import { gaps } from './chains.ts';
import type { Severity } from './finding.ts';
import { isBoxed, isEvenly, type NumberWindow } from './windows.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = new Set(
  [
    [11, 15],
    [21, 23],
    [31, 37],
    [41, 46],
    [50, 54],
    [61, 65],
    [71, 71],
    [81, 83],
  ].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, step) => from! + step)),
);
const announced = /身份证|身份号|公民身份|证件号|居住证|居留证|\bID\b/i;
const businessWords = /注册号|营业执照|登记证/;

/** True for a number of 18 characters whose region, birthday and check character are right (GB 11643; 居住证 and 永久居留身份证 follow it). */
export function isIdentityNumber(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !isRegion(value)) return false;
  if (value[17] !== identityCheckCharacter(value.slice(0, 17))) return false;
  return /^(?:18|19|20)/.test(value.slice(6)) && isDay(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`);
}

/** The 18th character for the first 17 digits (ISO 7064, MOD 11-2). */
export function identityCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (first17.charCodeAt(i) - 48) * weights[i]!;
  return checkCharacters[sum % 11]!;
}

/** True for 15 digits with a known region and a birthday of the twentieth century. That is all such a number can prove. */
export function isOldIdentityNumber(value: string): boolean {
  return /^\d{15}$/.test(value) && isRegion(value) && isDay(`19${value.slice(6, 8)}-${value.slice(8, 10)}-${value.slice(10, 12)}`);
}

/** Whether the window is an identity number, and how sure that is. */
export function identityNumberIn(window: NumberWindow): Severity | null {
  if (window.digits.length === 18 && isIdentityNumber(window.digits)) return certainty18(window);
  if (window.digits.length === 15 && isOldIdentityNumber(window.digits)) return certainty15(window);
  return null;
}

/** Letters glued in front (a project number) or uneven groups as in a page of figures make it doubtful, never harmless. */
function certainty18(window: NumberWindow): Severity | null {
  if (announced.test(window.label)) return 'block';
  const tidy = window.lengths.length <= 3 || [1, 2, 3, 4, 6].some((size) => isEvenly(window.lengths, size));
  const oneHand = window.style !== 'm' || window.lengths.length <= 2;
  if (window.gap === gaps.far) return certaintyFar(window, tidy && oneHand);
  if (/[A-Za-z]$/.test(window.before)) return 'warn';
  if (tidy && oneHand) return 'block';
  // Days written one after the other: 2026-01-12 2026-03-04.
  return oneHand || window.lengths.length <= mostMixed ? 'warn' : null;
}

/** Over brackets, 、 and empty lines the digits of a page of figures would join too: the groups have to look like somebody's doing. */
function certaintyFar({ digits, lengths, style, before }: NumberWindow, tidy: boolean): Severity | null {
  if (digits.startsWith('18', 6) || digits.startsWith('9') || /[A-Za-z]$/.test(before)) return null;
  if (tidy || usual.has(lengths.join())) return 'block';
  return style !== 'm' && lengths.length <= mostFar ? 'warn' : null;
}

/** Region, birthday and serial, the birthday perhaps as year, month and day. */
const usual = new Set([
  '6,8,4',
  '6,8,3,1',
  '6,4,4,4',
  '6,4,2,2,4',
  '2,2,2,8,4',
  '2,2,2,4,2,2,4',
  '6,4,2,2,3,1',
  '6,8,3',
  '6,4,4,3',
  '6,4,2,2,3',
]);
const mostFar = 6;
const mostMixed = 5;

/** Without a check character the spelling has to be whole or in the usual 6-6-3; a business registration number is told by its own check digit. */
function certainty15(window: NumberWindow): Severity | null {
  if (announced.test(window.label)) return 'block';
  if (/[A-Za-z0-9]$/.test(window.before) || /^[A-Za-z]/.test(window.after)) return null;
  if (window.gap === gaps.far) return null;
  const whole = window.lengths.length === 1 || isBoxed(window.lengths) || window.lengths.join() === '6,6,3';
  if (!whole) return null;
  return businessWords.test(window.label) || isBusinessRegistration(window.digits) ? 'warn' : 'block';
}

function isRegion(value: string): boolean {
  return value[0] === '9' || provinces.has(Number(value.slice(0, 2)));
}

/** 工商注册号 (15 digits, ISO 7064 MOD 11,10), which often looks like an old identity number. */
function isBusinessRegistration(value: string): boolean {
  let product = 10;
  for (let i = 0; i < 14; i++) {
    const sum = (product + Number(value[i])) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(value[14])) % 10 === 1;
}
