// Counting sign-in attempts by login and by address. An attempt is counted before the password is looked at:
// a hundred guesses sent at once are a hundred attempts, not one.
import type { Runtime } from '#kernel/command';
import { dayOf, minuteOf } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { digest } from '#kernel/ids';
import { networkOf } from '#kernel/network-of';
import { refuse } from '../errors.ts';
import { minutesFrom, type Rules } from './sign-in-rules.ts';

/** An office shares one address: it may fail this many times as often as one login. */
const addressFactor = 10;

export interface Attempt {
  login: string;
  address: string;
}

/** The row's name. Unknown logins are counted like known ones, but not written down: people type passwords there. */
export function loginKey(login: string, known: boolean): string {
  return known ? `login:${login}` : `unknown:${digest(login).slice(0, 32)}`;
}

export function addressKey(address: string): string {
  return `address:${networkOf(address)}`;
}

/** Counts an attempt. Throws `people.locked` or `people.addressLocked` with the minute from which one may try again. */
export async function takeAttempt(runtime: Runtime, of: Attempt, rules: Rules): Promise<void> {
  const now = runtime.clock.now();
  const refused = await runtime.database.write.transaction().execute(async (tx) => {
    const byAddress = await count(tx, of.address, rules.lockAfter * addressFactor, rules, now);
    if (byAddress) return refuse('people.addressLocked', { until: untilInWords(byAddress, now) });
    const byLogin = await count(tx, of.login, rules.lockAfter, rules, now);
    if (!byLogin) return null;
    await giveBack(tx, of.address);
    return refuse('people.locked', { until: untilInWords(byLogin, now) });
  });
  if (refused) throw refused;
}

/** Null when counted; otherwise until when the key is locked. */
async function count(tx: Tx, key: string, limit: number, rules: Rules, now: string): Promise<string | null> {
  const row = await lockRow(tx, key, now);
  if (row.locked_until && row.locked_until > now) return row.locked_until;
  const old = row.locked_until !== null || row.since < minutesFrom(now, -rules.lockMinutes);
  const made = old ? 1 : row.failed_count + 1;
  const lockedUntil = made > limit ? minutesFrom(now, rules.lockMinutes) : null;
  const since = old ? now : row.since;
  await tx.updateTable('sign_in_throttle').set({ failed_count: made, since, locked_until: lockedUntil }).where('key', '=', key).execute();
  return lockedUntil;
}

/** After a failure: locks what has reached its limit; returns until when the login is locked. */
export async function lockWhenFull(tx: Tx, of: Attempt, rules: Rules, now: string): Promise<string | null> {
  const limits = [
    { key: of.address, limit: rules.lockAfter * addressFactor },
    { key: of.login, limit: rules.lockAfter },
  ];
  const until = minutesFrom(now, rules.lockMinutes);
  let loginLocked: string | null = null;
  for (const { key, limit } of limits) {
    const row = await lockRow(tx, key, now);
    if (row.failed_count < limit || row.locked_until) continue;
    await tx.updateTable('sign_in_throttle').set({ locked_until: until }).where('key', '=', key).execute();
    if (key === of.login) loginLocked = until;
  }
  return loginLocked;
}

/** A right password: the attempt did not fail. The login's earlier failures are forgotten only when `whole`. */
export async function releaseAttempt(tx: Tx, of: Attempt, whole: boolean): Promise<void> {
  await giveBack(tx, of.address);
  if (whole) await tx.deleteFrom('sign_in_throttle').where('key', '=', of.login).execute();
  else await giveBack(tx, of.login);
}

async function giveBack(tx: Tx, key: string): Promise<void> {
  await tx
    .updateTable('sign_in_throttle')
    .set((e) => ({ failed_count: e('failed_count', '-', 1) }))
    .where('key', '=', key)
    .where('failed_count', '>', 0)
    .execute();
}

function lockRow(tx: Tx, key: string, now: string) {
  return tx
    .insertInto('sign_in_throttle')
    .values({ key, failed_count: 0, since: now, locked_until: null })
    .onConflict((c) => c.column('key').doUpdateSet({ key }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** `11:20`, rounded up to the minute, with the day when it is not today. */
function untilInWords(until: string, now: string): string {
  const minute = minutesFrom(until, 59 / 60);
  return dayOf(minute) === dayOf(now) ? minuteOf(minute).slice(-5) : minuteOf(minute);
}
