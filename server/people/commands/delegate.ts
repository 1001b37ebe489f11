// 委托代办: during a leave a colleague holds one of my roles, from day to day; what he does then carries my name too.
import { type Static, Type as T } from 'typebox';
import { Role } from '#contract/people';
import { DayText, Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import { daysBetween } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { roleName } from '#kernel/permission';
import { refuse } from '../errors.ts';
import { dayIn, filled } from '../fields.ts';
import { may } from '../permissions.ts';
import { personIn } from '../queries/find-person.ts';
import { holdsRole } from '../queries/roles-of.ts';
import { isSeparated } from '../separation.ts';

const longestDays = 180;

const Input = T.Object({
  organId: Id,
  fromPersonId: Id,
  toPersonId: Id,
  role: Role,
  fromDay: DayText,
  toDay: DayText,
  reason: T.String({ maxLength: 200 }),
});

export const delegate = command({
  name: 'people.delegate',
  title: '委托代办',
  permission: may.delegate,
  input: Input,
  blockers: (tx, input, act) => delegateBlockers(tx, input, act),
  async run(tx, input, { now, watch }) {
    const id = newId();
    await watch('delegation', { organ_id: input.organId, id });
    await tx
      .insertInto('delegation')
      .values({
        organ_id: input.organId,
        id,
        from_person_id: input.fromPersonId,
        to_person_id: input.toPersonId,
        role: input.role,
        from_day: dayIn(input.fromDay, 'fromDay'),
        to_day: dayIn(input.toDay, 'toDay'),
        reason: filled(input.reason, '委托的理由，例如“年休假”', 'reason'),
        created_at: now,
        ended_at: null,
      })
      .execute();
    return { id };
  },
});

export const endDelegation = command({
  name: 'people.endDelegation',
  title: '提前结束委托',
  permission: may.delegate,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    const open = tx.selectFrom('delegation').selectAll().where('organ_id', '=', organId).where('id', '=', id).where('ended_at', 'is', null);
    const row = await open.executeTakeFirst();
    if (!row || row.to_day < act.today) throw refuse('people.delegationMissing');
    if (!mayArrange(act, organId, [row.from_person_id, row.to_person_id])) throw refuse('people.delegationMissing');
    await act.watch('delegation', { organ_id: organId, id });
    await tx.updateTable('delegation').set({ ended_at: act.now }).where('organ_id', '=', organId).where('id', '=', id).execute();
    return { done: true };
  },
});

async function delegateBlockers(tx: Tx, of: Static<typeof Input>, act: Act): Promise<Blocker[]> {
  const { organId, fromPersonId, toPersonId, role } = of;
  const blockers: Blocker[] = [];
  const no = (code: string, message: string, field?: string) => void blockers.push({ code, message, ...(field ? { field } : {}) });
  const from = dayIn(of.fromDay, 'fromDay');
  const to = dayIn(of.toDay, 'toDay');
  if (to < from) no('people.daysReversed', '结束日早于开始日，请核对。', 'toDay');
  else if (to < act.today) no('people.daysPast', '结束日已经过去。', 'toDay');
  else if (daysBetween(from, to) >= longestDays) no('people.daysTooMany', `一次委托最多 ${longestDays} 天。`, 'toDay');
  if (!mayArrange(act, organId, [fromPersonId]) || (act.actor.personId === toPersonId && fromPersonId !== toPersonId))
    no('people.delegateOther', '只能委托自己的角色；本人不在时由安全管理员代办，但不能委托给自己。');
  if (fromPersonId === toPersonId) no('people.delegateSelf', '代办人应是另一个人。', 'toPersonId');
  if (isSeparated(role)) no('people.delegateAdministrator', `${roleName(role)}的职责不能委托代办。`, 'role');
  if (!(await holdsRole(tx, organId, fromPersonId, role))) no('people.delegateNone', `委托人自己不是本机关的${roleName(role)}。`, 'role');
  const delegatee = await personIn(tx, organId, toPersonId);
  if (delegatee.closed_at) no('people.delegateClosed', '代办人的账号已停用。', 'toPersonId');
  else if (await holdsRole(tx, organId, toPersonId, role))
    no('people.delegateHolds', `${delegatee.name}自己就是${roleName(role)}，不需要委托。`);
  if (await overlaps(tx, of)) no('people.delegateTwice', '这段日子里这个角色已经委托过，请先结束原来的委托。');
  return blockers;
}

/** The people named, or the security administrator for somebody who fell ill. */
function mayArrange({ actor }: Act, organId: string, people: readonly string[]): boolean {
  if (actor.kind === 'system' || people.includes(actor.personId ?? '')) return true;
  return actor.grants.some((grant) => grant.organId === organId && grant.role === 'securityAdmin');
}

async function overlaps(tx: Tx, of: Static<typeof Input>): Promise<boolean> {
  const found = await tx
    .selectFrom('delegation')
    .select('id')
    .where('organ_id', '=', of.organId)
    .where('from_person_id', '=', of.fromPersonId)
    .where('role', '=', of.role)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', of.toDay)
    .where('to_day', '>=', of.fromDay)
    .executeTakeFirst();
  return found !== undefined;
}
