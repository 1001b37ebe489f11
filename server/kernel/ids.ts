// Identifiers that sort by the time they were made (UUID version 7), and random secrets.
import { createHash, randomBytes } from 'node:crypto';
import { milliseconds } from './clock.ts';

/** A UUIDv7 without dashes: 32 hexadecimal characters, sortable by time of birth. */
export function newId(atMilliseconds: number = milliseconds()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(atMilliseconds, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex');
}

/** An unguessable token (256 bits, base64url). Only its `digest` is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
