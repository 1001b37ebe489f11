// Who could decide a stage: everybody in its roles, as an actor of his own, with why he may not.
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Actor, Grant } from '#kernel/permission';
import { grantsInForce } from '#people';
import { stageBlockers } from './blockers.ts';
import { rolesOf } from './flow.ts';
import { currentStage, type Review } from './review.ts';

export interface Candidate {
  personId: string;
  name: string;
  /** Why this person cannot decide it; null when he can. */
  why: string | null;
}

interface Holder {
  id: string;
  name: string;
  closed_at: string | null;
  role: string;
}

/** Everybody who holds one of the roles in the organ, closed accounts too, and those the roles are lent to today. */
export async function holdersOf(db: Db | Tx, organId: string, roles: readonly string[], today: Day): Promise<Holder[]> {
  const own = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name', 'p.closed_at', 'm.role'])
    .where('m.organ_id', '=', organId)
    .where('m.role', 'in', [...roles])
    .where('m.until', 'is', null)
    .orderBy('p.id')
    .execute();
  const lent = await lentToday(db, organId, roles, today);
  return [...own, ...lent.filter((one) => own.some((holder) => holder.id === one.from && holder.role === one.role && !holder.closed_at))];
}

/** The candidates for the stage that waits. */
export async function candidatesFor(db: Db | Tx, review: Review, today: Day): Promise<Candidate[]> {
  const stage = currentStage(review);
  if (!stage) return [];
  const organId = review.row.organ_id;
  const roles = rolesOf(stage.role);
  const away = new Set((await lentToday(db, organId, roles, today)).map((one) => `${one.from} ${one.role}`));
  const candidates = new Map<string, Candidate>();
  for (const { id, name, closed_at } of await holdersOf(db, organId, roles, today)) {
    if (candidates.has(id)) continue;
    const grants = (await grantsInForce(db, id, today)).filter((one) => one.organId === organId && roles.includes(one.role));
    candidates.set(id, { personId: id, name, why: closed_at ? '账号已停用' : whyNot(review, id, name, grants, away) });
  }
  return [...candidates.values()];
}

function whyNot(review: Review, id: string, name: string, grants: Grant[], away: ReadonlySet<string>): string | null {
  const actor: Actor = { kind: 'person', personId: id, name, address: '', sessionId: null, grants };
  // A review sent up waits for an answer, not for a person.
  const blockers = stageBlockers(review, actor).filter((one) => one.code !== 'reviews.referred');
  if (blockers.length > 0) return short[blockers[0]!.code] ?? blockers[0]!.message;
  return grants.every((one) => !one.onBehalfOf && away.has(`${id} ${one.role}`)) ? '请假中，已委托别人' : null;
}

const short: Record<string, string> = {
  'reviews.ownWork': '起草或者改过这条内容',
  'reviews.samePerson': '已经办理过前面的环节',
  'reviews.lentRole': '角色是起草人或者前一环节审核人委托的',
};

async function lentToday(db: Db | Tx, organId: string, roles: readonly string[], today: Day) {
  return db
    .selectFrom('delegation as d')
    .innerJoin('person as p', 'p.id', 'd.to_person_id')
    .select(['p.id', 'p.name', 'p.closed_at', 'd.role', 'd.from_person_id as from'])
    .where('d.organ_id', '=', organId)
    .where('d.role', 'in', [...roles])
    .where('d.from_day', '<=', today)
    .where('d.to_day', '>=', today)
    .where('d.ended_at', 'is', null)
    .orderBy('d.id')
    .execute();
}
