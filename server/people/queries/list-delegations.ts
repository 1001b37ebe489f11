// Delegations of an organ, newest first.

import type { Db } from '#kernel/db';
import { type Actor, roleName } from '#kernel/permission';
import { personNames } from './find-person.ts';

/** Everybody sees those he gave or got; who looks after the people of the organ sees all. */
export async function listDelegations(db: Db, organId: string, actor: Actor, today: string, page: number, pageSize: number) {
  const overseer = actor.grants.some(
    (g) => g.organId === organId && ['securityAdmin', 'systemAdmin', 'auditor', 'disclosureHead'].includes(g.role),
  );
  const own = actor.personId ?? '';
  let found = db.selectFrom('delegation').where('organ_id', '=', organId);
  if (!overseer) found = found.where((e) => e.or([e('from_person_id', '=', own), e('to_person_id', '=', own)]));
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const names = await personNames(
    db,
    rows.flatMap((row) => [row.from_person_id, row.to_person_id]),
  );
  const views = rows.map((row) => ({
    id: row.id,
    fromPersonId: row.from_person_id,
    fromName: names.get(row.from_person_id) ?? '',
    toPersonId: row.to_person_id,
    toName: names.get(row.to_person_id) ?? '',
    role: row.role,
    roleName: roleName(row.role),
    fromDay: row.from_day,
    toDay: row.to_day,
    reason: row.reason,
    state: stateOf(row, today),
    endedAt: row.ended_at,
  }));
  return { rows: views, total: Number(total), page, pageSize };
}

function stateOf(row: { from_day: string; to_day: string; ended_at: string | null }, today: string) {
  if (row.ended_at) return 'ended' as const;
  if (row.from_day > today) return 'ahead' as const;
  return row.to_day >= today ? ('inForce' as const) : ('over' as const);
}
