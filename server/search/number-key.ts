// Document and index numbers in one form, however they are spelt: 威政办发[2022]5号, 威政办发 2022 第05号 → 威政办发x2022x5.
import { runsOf } from './runs.ts';

/** Signs of counting that say nothing about which number it is. */
const idle = /^(?:第|号|年|字|文|期)+|(?:第|号|年|字|文|期)+$/gu;
const mostParts = 8;

/** The one form; null where there is no number in it, or too much besides. */
export function numberKey(text: string): string | null {
  const runs = runsOf(text.slice(0, 100));
  const parts = runs.map(({ kind, chars }) => (kind === 'digit' ? plain(chars) : chars.join('').replace(idle, ''))).filter(Boolean);
  const digits = runs.filter((run) => run.kind === 'digit').length;
  return digits === 0 || parts.length < 2 || parts.length > mostParts ? null : parts.join('x');
}

/** The forms a number is found by: whole, and from its year on. */
export function numberKeys(text: string): string[] {
  const whole = numberKey(text);
  if (whole === null) return [];
  const fromYear = /(?:^|x)((?:19|20)\d\dx\d{1,5})$/.exec(whole)?.[1];
  return fromYear && fromYear !== whole ? [whole, fromYear] : [whole];
}

const plain = (chars: string[]): string => chars.join('').replace(/^0+(?=\d)/, '');

const year = String.raw`[[［〔【（(〈﹝]?\s*(?:19|20)\d\d\s*年?\s*[\]］〕】）)〉﹞]?`;
const written = new RegExp(String.raw`(\p{Script=Han}{0,12}\s*${year}\s*第?\s*\d{1,5}(?!\d)\s*号?)(?!\s*[月日元人户亩%])`, 'u');

/** The part of a search that is a document number, in its one form, and what stands besides. */
export function numberIn(words: string): { key: string; rest: string } | null {
  const text = words.normalize('NFKC');
  const found = written.exec(text)?.[1];
  // 2022 5 alone may be anything; a bracket, 号 or the organ's letters make it a number.
  if (found === undefined || !/[\p{Script=Han}[\]〔〕()【】]/u.test(found)) return null;
  if (/年\s*\d+$/u.test(found.trim())) return null;
  const key = numberKey(found);
  return key === null ? null : { key, rest: text.replace(found, ' ').trim() };
}
