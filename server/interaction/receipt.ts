// The receipt number: the day, and eight characters nobody guesses and nobody misreads.
import { randomInt } from 'node:crypto';
import type { Day } from '#kernel/day';

/** Without 0 and O, 1 and I and L. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** `JC20261123-7K3MW9QX` */
export function newReceipt(on: Day): string {
  const random = Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
  return `JC${on.replaceAll('-', '')}-${random}`;
}

/** The number as it is kept, out of what somebody typed from paper; null when it is none. */
export function receiptIn(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const found = /^(?:JC)?(\d{8})([2-9A-HJKMNP-Z]{8})$/.exec(plain);
  return found ? `JC${found[1]}-${found[2]}` : null;
}
