// What people itself lets pass on: delegations end with the hand-over; roles are given anew by the security administrator.
import type { Db, Tx } from '#kernel/db';
import { roleName } from '#kernel/permission';
import { personNames } from '../queries/find-person.ts';
import { declareHandOverPart, type InHand, type OpenMatter } from './parts.ts';

declareHandOverPart({
  key: 'delegations',
  name: '委托代办',
  note: '移交时结束：借出的和借来的角色都不再有效。接手人需要的角色由安全管理员直接授予。',
  holdsAccount: false,
  matters: delegationsOf,
  handOver: {
    blockers: async () => [],
    async run(tx, act, of) {
      for (const { id } of await openDelegations(tx, of)) {
        await act.watch('delegation', { organ_id: of.organId, id });
        await tx.updateTable('delegation').set({ ended_at: act.now }).where('organ_id', '=', of.organId).where('id', '=', id).execute();
      }
    },
  },
});

declareHandOverPart({
  key: 'roles',
  name: '担任的角色',
  note: '角色不随移交转走：由安全管理员在“人员和角色”里授予接手人，再收回原来的。',
  holdsAccount: false,
  matters: rolesHeld,
});

function openDelegations(db: Db | Tx, { organId, personId, today }: InHand) {
  return db
    .selectFrom('delegation')
    .selectAll()
    .where('organ_id', '=', organId)
    .where((e) => e.or([e('from_person_id', '=', personId), e('to_person_id', '=', personId)]))
    .where('ended_at', 'is', null)
    .where('to_day', '>=', today)
    .orderBy('id')
    .execute();
}

async function delegationsOf(db: Db | Tx, of: InHand): Promise<OpenMatter[]> {
  const rows = await openDelegations(db, of);
  const names = await personNames(
    db,
    rows.flatMap((row) => [row.from_person_id, row.to_person_id]),
  );
  return rows.map((row) => ({
    title: `${names.get(row.from_person_id) ?? ''}委托${names.get(row.to_person_id) ?? ''}代办${roleName(row.role)}`,
    detail: `${row.from_day} 至 ${row.to_day}`,
    path: '/delegations',
    dueOn: null,
  }));
}

async function rolesHeld(db: Db | Tx, { organId, personId }: InHand): Promise<OpenMatter[]> {
  const holders = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['membership.role', 'membership.person_id', 'person.name'])
    .where('membership.organ_id', '=', organId)
    .where('membership.until', 'is', null)
    .where('person.closed_at', 'is', null)
    .orderBy('membership.role')
    .orderBy('person.name')
    .execute();
  const own = holders.filter((one) => one.person_id === personId);
  return own.map(({ role }) => {
    const others = holders.filter((one) => one.role === role && one.person_id !== personId).map((one) => one.name);
    const detail =
      others.length === 0 ? '没有别人担任，离开以前要先授予接手人' : `另有 ${others.length} 人担任：${others.slice(0, 5).join('、')}`;
    return { title: roleName(role), detail, path: '/people', dueOn: null };
  });
}
