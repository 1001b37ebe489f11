// Numbers written in other signs: 一三八〇… for digits, O and l in the place of 0 and 1.

import type { Mark, NumberKind } from './finding.ts';
import { isIdentityNumber } from './identity-number.ts';
import { isMobileNumber } from './mobile-number.ts';

export interface Disguised {
  kind: NumberKind;
  value: string;
  start: number;
  end: number;
  marks: Mark[];
}

/** Between groups of such signs; more would join the words of a sentence. */
const joint = '[ \\u00a0\\u3000\\t\\u200b.．·•、，,/／_＿—–－-]';
// Plain digits may stand between the Chinese ones, but numbers of plain digits alone are found elsewhere.
const chineseSign = '[〇○零一二三四五六七八九幺壹贰貳叁參肆伍陆陸柒捌玖0-9０-９]';
const inChinese = new RegExp(`${chineseSign}(?:${joint}?${chineseSign}){10,}(?:${joint}?[xXｘＸⅩ])?`, 'g');
const joints = new RegExp(joint, 'g');
const groups = new RegExp(`(?:(?!${joint}).)+`, 'g');
const numeral = /[〇○零一二三四五六七八九幺壹贰貳叁參肆伍陆陸柒捌玖]/;
const chineseDigits = new Map(
  ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９', '0123456789'].flatMap((signs) =>
    [...signs].map((sign, digit): [string, string] => [sign, String(digit)]),
  ),
);
for (const [sign, digit] of [
  ['○', '0'],
  ['幺', '1'],
  ['貳', '2'],
  ['參', '3'],
  ['陸', '6'],
] as const)
  chineseDigits.set(sign, digit);

const lookalikes = new Map([
  ['0', 'OoОоΟο〇Ｏｏ'],
  ['1', 'lIІіⅠⅼｌＩ'],
  ['2', 'Zz'],
  ['3', 'Зз'],
  ['5', 'SsЅѕ'],
  ['6', 'б'],
  ['8', 'B'],
  ['9', 'gq'],
  ['X', 'XxХхΧχⅩⅹＸｘ×'],
]);
const meant = new Map([...lookalikes].flatMap(([digit, signs]) => [...signs].map((sign): [string, string] => [sign, digit])));
const digitLike = `0-9${[...meant.keys()].filter((sign) => meant.get(sign) !== 'X').join('')}`;
// Whole, or parted where region, birthday and serial meet.
const inLookalikes = new RegExp(
  `(?<![0-9A-Za-z])[${digitLike}]{6}${joint}?[${digitLike}]{8}${joint}?[${digitLike}]{3}[${digitLike}${lookalikes.get('X')}](?![0-9A-Za-z])`,
  'g',
);
const mostLookalikes = 12;

/** Identity and mobile numbers in Chinese numerals, and identity numbers with letters that look like digits. */
export function* disguisedIn(text: string): Generator<Disguised> {
  for (const hit of text.matchAll(inChinese)) yield* inNumerals(hit[0], hit.index);
  for (const hit of text.matchAll(inLookalikes)) {
    const written = hit[0].replace(joints, '');
    const letters = written.slice(0, 17).replace(/\d/g, '').length;
    const value = written.replace(/\D/g, (sign) => meant.get(sign) ?? sign);
    if (letters > 0 && letters <= mostLookalikes && isIdentityNumber(value)) yield disguised('idNumber', value, hit[0], hit.index);
  }
}

/** A number begins and ends where a group does: 一、三七一〇八一… begins with the number of a paragraph. */
function* inNumerals(run: string, from: number): Generator<Disguised> {
  if (!numeral.test(run)) return;
  const parts = [...run.matchAll(groups)];
  for (let first = 0; first < parts.length; first++) {
    const found = numberFrom(parts, first);
    if (!found) continue;
    const { kind, own, value } = found;
    const start = own[0]!.index;
    yield disguised(kind, value, run.slice(start, own.at(-1)!.index + own.at(-1)![0].length), from + start);
    first += own.length - 1;
  }
}

/** The shortest number that begins with this group and has at least one Chinese numeral. */
function numberFrom(parts: readonly RegExpExecArray[], first: number): { kind: NumberKind; own: RegExpExecArray[]; value: string } | null {
  let signs = 0;
  let inChineseToo = false;
  for (let last = first; last < parts.length; last++) {
    const [group] = parts[last]!;
    signs += group.length;
    if (signs > 18) return null;
    inChineseToo ||= numeral.test(group);
    if (!inChineseToo || (signs !== 18 && signs !== 11)) continue;
    const own = parts.slice(first, last + 1);
    const value = digitsOf(own.map(([written]) => written).join(''));
    const kind = kindOf(value, own);
    if (kind) return { kind, own, value };
  }
  return null;
}

function kindOf(value: string, parts: readonly RegExpExecArray[]): NumberKind | null {
  if (value.length === 18 && isIdentityNumber(value)) return 'idNumber';
  const spelling = parts.map(([signs]) => signs.length).join();
  return (spelling === '11' || spelling === '3,4,4') && isMobileNumber(value) ? 'mobile' : null;
}

function digitsOf(written: string): string {
  return written.replace(/./gu, (sign) => chineseDigits.get(sign) ?? 'X');
}

function disguised(kind: NumberKind, value: string, written: string, start: number): Disguised {
  const marks = [...written].flatMap((sign, at): Mark[] => (sign.match(joints) ? [] : [[start + at, start + at + 1]]));
  return { kind, value, start, end: start + written.length, marks };
}
