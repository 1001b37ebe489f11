// Identifiers that sort by the time they were made (UUID version 7), and random secrets.
import { createHash, randomBytes } from 'node:crypto';
import { milliseconds } from './clock.ts';

let latest = { at: 0, turn: 0 };

/** A UUIDv7 without dashes: 32 hexadecimal characters; those of one process sort in the order they were made. */
export function newId(): string {
  const bytes = randomBytes(16);
  const now = milliseconds();
  latest = now > latest.at ? { at: now, turn: bytes.readUInt16BE(6) & 0x3ff } : next(latest);
  bytes.writeUIntBE(latest.at, 0, 6);
  bytes.writeUInt16BE(0x7000 | latest.turn, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex');
}

// Twelve bits tell apart what is made in one millisecond; past them the next one is borrowed.
function next({ at, turn }: typeof latest): typeof latest {
  return turn < 0xfff ? { at, turn: turn + 1 } : { at: at + 1, turn: 0 };
}

/** An unguessable token (256 bits, base64url). Only its `digest` is ever stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
