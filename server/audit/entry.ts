// What an entry's hash stands on: every word of it and the hash of the entry before.
import { digest } from '#kernel/ids';
import type { AuditEntryRow } from './tables.ts';

/** The chain of matters that belong to no organ: sign-in, set-up, rules of the installation. */
export const installationChain = 'installation';

/** What stands before the first entry of a chain. */
export function genesis(chain: string): string {
  return digest(`gongkai audit chain ${chain}`);
}

/**
 * SHA-256 of the entry, hexadecimal. `seq` is left out on purpose: the order is carried by the previous hash, and so
 * an entry put in another place can be told from an entry that was rewritten.
 */
export function entryHash(of: Omit<AuditEntryRow, 'hash' | 'seq' | 'redacted_at'>): string {
  const parts = [
    of.chain,
    of.at,
    of.verb,
    of.title,
    of.person_id,
    of.person_name,
    of.on_behalf_of,
    of.address,
    of.reason,
    of.changes,
    of.previous_hash,
  ];
  return digest(JSON.stringify(parts));
}
