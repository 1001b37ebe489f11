// The limits of sessions and of failed sign-ins, as the security administrator set them.
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { SignInRules } from '#contract/people';
import type { Db } from '#kernel/db';

export type Rules = Static<typeof SignInRules>;

export const settingName = 'signInRules';
export const defaultRules: Rules = { idleMinutes: 30, absoluteHours: 12, lockAfter: 5, lockMinutes: 15 };

/** The rules in force. */
export async function signInRules(db: Db): Promise<Rules> {
  const row = await db.selectFrom('installation').select('value').where('name', '=', settingName).executeTakeFirst();
  const stored: unknown = row ? JSON.parse(row.value) : defaultRules;
  return Value.Check(SignInRules, stored) ? stored : defaultRules;
}

/** The instant `minutes` after (before, when negative) another. */
export function minutesFrom(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}
