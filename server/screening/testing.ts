// Invented numbers for tests: valid by their check digits, belonging to nobody.
import fc from 'fast-check';
import { addDays, day } from '#kernel/day';
import { identityCheckCharacter } from './identity-number.ts';
import { passesLuhn } from './luhn.ts';

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const region = fc.tuple(fc.constantFrom('11', '33', '37', '44', '62', '82'), digits(4)).map((parts) => parts.join(''));
const birthday = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1910-01-01'), days).replaceAll('-', ''));

export const identityNumbers = fc
  .tuple(region, birthday, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + identityCheckCharacter(first17));
export const mobileNumbers = fc
  .tuple(fc.constantFrom('130', '138', '147', '159', '166', '178', '199'), digits(8))
  .map((parts) => parts.join(''));
export const bankCards = fc
  .tuple(fc.constantFrom('622848', '621700', '625955'), fc.constantFrom(9, 12), fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([prefix, count, more]) => withLuhn(prefix + [...more.take(count)].join('')));

/** The digits with the check digit that makes Luhn's sum right. */
export function withLuhn(payload: string): string {
  return [...'0123456789'].map((check) => payload + check).find((number) => passesLuhn(number))!;
}

/** The number in full-width digits. */
export function fullWidth(number: string): string {
  return number.replace(/[\dX]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** The number cut at ascending places, with a separator in each cut. */
export function cutAt(number: string, places: readonly number[], separator: string): string {
  const ends = [...new Set(places.filter((place) => place > 0 && place < number.length))].sort((a, b) => a - b);
  return [0, ...ends].map((from, index) => number.slice(from, ends[index])).join(separator);
}
