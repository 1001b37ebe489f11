// A stable name for a number that was found, so that "this one was signed for" can be kept without keeping the number.
import { createHmac, randomBytes } from 'node:crypto';
import type { FindingKind } from './finding.ts';

const keyOfThisProcess = randomBytes(32);

/**
 * HMAC-SHA256 of kind and plain value, 32 hexadecimal characters.
 * A bare hash would not do: all identity numbers of a town can be tried in a second; without the key nobody can.
 */
export function fingerprint(kind: FindingKind, value: string, key?: string): string {
  return createHmac('sha256', key ?? keyOfThisProcess)
    .update(`${kind}:${value}`)
    .digest('hex')
    .slice(0, 32);
}
