// Numbers written in other signs: 一三八〇… for digits, O and l in the place of 0 and 1.

import type { NumberKind } from './finding.ts';
import { isIdentityNumber } from './identity-number.ts';
import { isMobileNumber } from './mobile-number.ts';

export interface Disguised {
  kind: NumberKind;
  value: string;
  start: number;
  end: number;
}

const inChinese = /[〇○零一二三四五六七八九幺]{11,18}[xXｘＸ]?/g;
const chineseDigits = new Map([...'〇一二三四五六七八九'].map((sign, digit) => [sign, String(digit)]));
for (const [sign, digit] of [
  ['○', '0'],
  ['零', '0'],
  ['幺', '1'],
] as const)
  chineseDigits.set(sign, digit);

const inLookalikes = /(?<![0-9A-Za-z])[0-9OoОоΟοlIІі]{17}[0-9OoОоΟοlIІіXxХхΧχ](?![0-9A-Za-z])/g;
const mostLookalikes = 9;

/** Identity and mobile numbers in Chinese numerals, and identity numbers with letters that look like digits. */
export function* disguisedIn(text: string): Generator<Disguised> {
  for (const hit of text.matchAll(inChinese)) {
    const value = hit[0].replace(/./gu, (sign) => chineseDigits.get(sign) ?? 'X');
    if (value.length === 18 && isIdentityNumber(value)) yield disguised('idNumber', value, hit.index, hit[0].length);
    else if (isMobileNumber(value)) yield disguised('mobile', value, hit.index, hit[0].length);
  }
  for (const hit of text.matchAll(inLookalikes)) {
    const letters = hit[0].slice(0, 17).replace(/\d/g, '').length;
    const value = hit[0]
      .replace(/[OoОоΟο]/g, '0')
      .replace(/[lIІі]/g, '1')
      .replace(/[xХхΧχ]/g, 'X');
    if (letters > 0 && letters <= mostLookalikes && isIdentityNumber(value)) yield disguised('idNumber', value, hit.index, 18);
  }
}

function disguised(kind: NumberKind, value: string, start: number, length: number): Disguised {
  return { kind, value, start, end: start + length };
}
