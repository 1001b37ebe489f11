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

// Plain digits may stand between the Chinese ones, but numbers of plain digits alone are found elsewhere.
const inChinese = /[〇○零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖0-9０-９]{11,18}[xXｘＸ]?/g;
const allPlain = /^[0-9０-９xXｘＸ]+$/;
const chineseDigits = new Map(
  ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９', '0123456789'].flatMap((signs) =>
    [...signs].map((sign, digit): [string, string] => [sign, String(digit)]),
  ),
);
for (const [sign, digit] of [
  ['○', '0'],
  ['幺', '1'],
] as const)
  chineseDigits.set(sign, digit);

const lookalikes = new Map([
  ['0', 'OoОоΟο〇'],
  ['1', 'lIІі'],
  ['2', 'Zz'],
  ['3', 'Зз'],
  ['5', 'SsЅѕ'],
  ['6', 'б'],
  ['8', 'B'],
  ['9', 'gq'],
  ['X', 'XxХхΧχ'],
]);
const meant = new Map([...lookalikes].flatMap(([digit, signs]) => [...signs].map((sign): [string, string] => [sign, digit])));
const digitLike = `0-9${[...meant.keys()].filter((sign) => meant.get(sign) !== 'X').join('')}`;
const inLookalikes = new RegExp(`(?<![0-9A-Za-z])[${digitLike}]{17}[${digitLike}${lookalikes.get('X')}](?![0-9A-Za-z])`, 'g');
const mostLookalikes = 12;

/** Identity and mobile numbers in Chinese numerals, and identity numbers with letters that look like digits. */
export function* disguisedIn(text: string): Generator<Disguised> {
  for (const hit of text.matchAll(inChinese)) {
    if (allPlain.test(hit[0])) continue;
    const value = hit[0].replace(/./gu, (sign) => chineseDigits.get(sign) ?? 'X');
    if (value.length === 18 && isIdentityNumber(value)) yield disguised('idNumber', value, hit.index, hit[0].length);
    else if (isMobileNumber(value)) yield disguised('mobile', value, hit.index, hit[0].length);
  }
  for (const hit of text.matchAll(inLookalikes)) {
    const letters = hit[0].slice(0, 17).replace(/\d/g, '').length;
    const value = hit[0].replace(/\D/g, (sign) => meant.get(sign) ?? sign);
    if (letters > 0 && letters <= mostLookalikes && isIdentityNumber(value)) yield disguised('idNumber', value, hit.index, 18);
  }
}

function disguised(kind: NumberKind, value: string, start: number, length: number): Disguised {
  return { kind, value, start, end: start + length };
}
