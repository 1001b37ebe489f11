// 银行卡号: 12 to 19 digits with a known issuer's prefix and length, right by Luhn's check digit.
import { gaps } from './chains.ts';
import type { Severity } from './finding.ts';
import { passesLuhn } from './luhn.ts';
import { isMobileNumber } from './mobile-number.ts';
import { isBoxed, isEvenly, type NumberWindow } from './windows.ts';

interface Issuer {
  prefix: RegExp;
  lengths: readonly number[];
}

// Written by hand from what cards in circulation look like: 银联 62, older cards of single banks, then the foreign brands.
const issuers: readonly Issuer[] = [
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^9558/, lengths: [19] },
  { prefix: /^(?:90[01]|94|95)/, lengths: [16, 18, 19] },
  { prefix: /^6(?:01382|01428|02907|02969|03128|03367|03445|03506|03601|03694|03708|05)/, lengths: [16, 17, 18, 19] },
  { prefix: /^6(?:8|90755)/, lengths: [15, 16, 17, 18, 19] },
  { prefix: /^(?:10|20|30)3\d/, lengths: [19] },
  { prefix: /^4/, lengths: [16, 19] },
  { prefix: /^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, lengths: [16] },
  { prefix: /^6(?:011|4[4-9]|5)/, lengths: [16] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-5]|[68])/, lengths: [14] },
];
const announced = /银行|卡号|账号|帐号|账户|帐户|一卡通|社保卡|信用卡|储蓄|农商|信用社|开户|\bcard\b/i;

/** True when the digits have an issuer's prefix, the length it uses and a right check digit. */
export function isBankCard(value: string): boolean {
  return (
    /^\d{12,19}$/.test(value) &&
    issuers.some((issuer) => issuer.lengths.includes(value.length) && issuer.prefix.test(value)) &&
    passesLuhn(value)
  );
}

/** Whether the window is a bank card, and how sure that is. */
export function bankCardIn(window: NumberWindow): Severity | null {
  if (window.digits.length > 19 || !isBankCard(window.digits)) return null;
  if (window.gap === gaps.far) return announced.test(window.label) && isAsPrinted(window.lengths) ? 'block' : null;
  if (announced.test(window.label)) return 'block';
  if (isPartOfCode(window)) return null;
  if (window.lengths.length === 1) return window.digits.length >= 15 ? 'block' : 'warn';
  if (window.style === 'm' || holdsTelephones(window.lengths, window.digits)) return null;
  if (isBoxed(window.lengths)) return 'block';
  return bySpelling(window);
}

/** The groups on the card itself. */
function isAsPrinted(lengths: readonly number[]): boolean {
  return isEvenly(lengths, 4) || isBoxed(lengths) || (lengths[0] === 6 && lengths.length === 2);
}

function bySpelling({ gap, lengths }: NumberWindow): Severity | null {
  const inFours = isEvenly(lengths, 4);
  if (gap === gaps.cell) return inFours ? 'warn' : null;
  if (inFours || (lengths[0] === 6 && lengths.length === 2)) return 'block';
  if (gap === gaps.line && lengths.length === 2) return 'block';
  return [2, 3, 5].some((size) => isEvenly(lengths, size)) ? 'warn' : null;
}

/** Two telephone numbers side by side have as many digits as one card. */
function holdsTelephones(lengths: number[], digits: string): boolean {
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  const parts = ends.map((end, index) => digits.slice(end - lengths[index]!, end));
  return parts.some(isMobileNumber) || (parts.length === 2 && parts.every((part) => part.length === 7 || part.length === 8));
}

/** Part of a credit code or a hash: letters or an index number's slash stand right beside it. */
function isPartOfCode({ before, after }: NumberWindow): boolean {
  return /[A-Za-z0-9]$/.test(before) || /^[A-Za-z]/.test(after);
}
