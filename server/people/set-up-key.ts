// The one-time key of the first set-up: printed where the server was started, kept only as its digest.
import { randomInt } from 'node:crypto';
import type { Runtime } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { digest } from '#kernel/ids';
import { hasOrgans } from './queries/find-organ.ts';

const name = 'setUpKey';
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** While there is no organ: a new key, to be printed (an earlier one is void). Null once there is one. */
export async function setUpKeyWhenEmpty(runtime: Runtime): Promise<string | null> {
  if (await hasOrgans(runtime.database.read)) return null;
  const key = Array.from({ length: 5 }, group).join('-');
  const value = digest(plain(key));
  await runtime.database.write
    .insertInto('installation')
    .values({ name, value })
    .onConflict((c) => c.column('name').doUpdateSet({ value }))
    .execute();
  return key;
}

/** Uses the key up; false when it is not the one. */
export async function consumeSetUpKey(tx: Tx, key: string): Promise<boolean> {
  const used = await tx
    .deleteFrom('installation')
    .where('name', '=', name)
    .where('value', '=', digest(plain(key)))
    .executeTakeFirst();
  return used.numDeletedRows > 0n;
}

function group(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function plain(key: string): string {
  return key
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
