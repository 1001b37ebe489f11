// 授权与收回角色.
import { Type as T } from 'typebox';
import { Role } from '#contract/people';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { grantBlockers, lockPerson, revokeBlockers } from '../role-blockers.ts';
import { openDepartment } from './create-person.ts';

export const grantRole = command({
  name: 'people.grantRole',
  title: '授予角色',
  permission: may.giveRoles,
  input: T.Object({ organId: Id, personId: Id, role: Role, departmentId: T.Optional(Nullable(Id)) }),
  async blockers(tx, input, { actor }) {
    await lockPerson(tx, input.personId);
    return grantBlockers(tx, input, actor);
  },
  async run(tx, input, { now, watch }) {
    const key = { organ_id: input.organId, person_id: input.personId, role: input.role };
    await watch('membership', key);
    const department = await openDepartment(tx, input.organId, input.departmentId ?? null);
    await tx
      .insertInto('membership')
      .values({ ...key, department_id: department, since: now, until: null })
      .onConflict((c) => c.columns(['organ_id', 'person_id', 'role']).doUpdateSet({ department_id: department, since: now, until: null }))
      .execute();
    return { done: true };
  },
});

export const revokeRole = command({
  name: 'people.revokeRole',
  title: '收回角色',
  permission: may.giveRoles,
  input: T.Object({ organId: Id, personId: Id, role: Role }),
  async blockers(tx, input, { actor }) {
    return revokeBlockers(tx, input, actor);
  },
  async run(tx, input, { now, watch }) {
    await watch('membership', { organ_id: input.organId, person_id: input.personId, role: input.role });
    await tx
      .updateTable('membership')
      .set({ until: now })
      .where('organ_id', '=', input.organId)
      .where('person_id', '=', input.personId)
      .where('role', '=', input.role)
      .execute();
    return { done: true };
  },
});
