// Sessions: a random token in a cookie, only its digest in the database; ended by rest, by age or by hand.
import type { Db, Tx } from '#kernel/db';
import { type Grant, roleName } from '#kernel/permission';
import { minutesFrom, type Rules } from './sign-in-rules.ts';

export type WaitsFor = 'secondFactor' | 'newPassword' | null;

export interface LiveSession {
  id: string;
  personId: string;
  login: string;
  name: string;
  waitsFor: WaitsFor;
  seenAt: string;
  address: string;
}

/** Between password and second step, minutes. */
const halfOpenMinutes = 10;

/** The session behind a digest while it lives: not ended, not idle too long, not too old, its person's account open. */
export async function liveSession(db: Db, id: string, rules: Rules, now: string): Promise<LiveSession | null> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['session.id', 'person_id', 'login', 'name', 'waits_for', 'seen_at', 'session.created_at', 'address'])
    .where('session.id', '=', id)
    .where('ended_at', 'is', null)
    .where('person.closed_at', 'is', null)
    .executeTakeFirst();
  if (!row || !lives(row, rules, now)) return null;
  return {
    id: row.id,
    personId: row.person_id,
    login: row.login,
    name: row.name,
    waitsFor: row.waits_for as WaitsFor,
    seenAt: row.seen_at,
    address: row.address,
  };
}

/** By the two limits: rest and age. */
export function lives(of: { seen_at: string; created_at: string; waits_for: string | null }, rules: Rules, now: string): boolean {
  const rested = of.seen_at <= minutesFrom(now, -rules.idleMinutes);
  const old = of.created_at <= minutesFrom(now, -rules.absoluteHours * 60);
  const halfOpen = of.waits_for === 'secondFactor' && of.created_at <= minutesFrom(now, -halfOpenMinutes);
  return !rested && !old && !halfOpen;
}

/** The roles a person holds today, everywhere: own ones, and those lent to him while their lender may still lend them. */
export async function grantsInForce(db: Db | Tx, personId: string, today: string): Promise<Grant[]> {
  const own = await db
    .selectFrom('membership')
    .select(['organ_id', 'role'])
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .orderBy('organ_id')
    .orderBy('role')
    .execute();
  const lent = await db
    .selectFrom('delegation')
    .innerJoin('membership', (j) =>
      j
        .onRef('membership.organ_id', '=', 'delegation.organ_id')
        .onRef('membership.person_id', '=', 'delegation.from_person_id')
        .onRef('membership.role', '=', 'delegation.role'),
    )
    .innerJoin('person', 'person.id', 'delegation.from_person_id')
    .select(['delegation.organ_id', 'delegation.role', 'delegation.from_person_id'])
    .where('to_person_id', '=', personId)
    .where('from_day', '<=', today)
    .where('to_day', '>=', today)
    .where('ended_at', 'is', null)
    .where('membership.until', 'is', null)
    .where('person.closed_at', 'is', null)
    .orderBy('delegation.id')
    .execute();
  const above = await rolesAbove(db, [...own, ...lent]);
  const grantOf = ({ organ_id: organId, role }: Held): Grant =>
    above.get(organId)?.has(role) ? { organId, role, below: true } : { organId, role };
  return [...own.map(grantOf), ...lent.map((row) => ({ ...grantOf(row), onBehalfOf: row.from_person_id }))];
}

interface Held {
  organ_id: string;
  role: string;
}

/** For each organ the roles somebody holds in an organ above it; an organ that is only named as the superior has none. */
async function rolesAbove(db: Db | Tx, held: readonly Held[]): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const organId of new Set(held.map((one) => one.organ_id))) {
    const rows = await db
      .withRecursive('above(id)', (tree) =>
        tree
          .selectFrom('organ')
          .select('parent_id as id')
          .where('id', '=', organId)
          .union(tree.selectFrom('organ').innerJoin('above', 'above.id', 'organ.id').select('organ.parent_id as id')),
      )
      .selectFrom('above')
      .innerJoin('membership', 'membership.organ_id', 'above.id')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .select('membership.role')
      .distinct()
      .where('membership.until', 'is', null)
      .where('person.closed_at', 'is', null)
      .execute();
    found.set(organId, new Set(rows.map((row) => row.role)));
  }
  return found;
}

/** Chinese names of roles, each once. */
export function roleNamesOf(roles: readonly string[]): string[] {
  return [...new Set(roles)].map(roleName);
}
