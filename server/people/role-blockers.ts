// Why a role may not be given to a person or taken from him: the same list the console shows and the verbs refuse with.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { roleName } from '#kernel/permission';
import { holdsRole, rolesOf } from './queries/roles-of.ts';
import { lastOneBlocker, separationBlocker } from './separation.ts';

export interface RoleMatter {
  organId: string;
  personId: string;
  role: string;
}

export async function grantBlockers(db: Db, of: RoleMatter, actor: Actor): Promise<Blocker[]> {
  const person = await db.selectFrom('person').select(['name', 'closed_at']).where('id', '=', of.personId).executeTakeFirst();
  if (!person || person.closed_at) return [{ code: 'people.closed', message: '这个账号已停用，不能授权。' }];
  if (await holdsRole(db, of.organId, of.personId, of.role))
    return [{ code: 'people.holdsAlready', message: `${person.name}已经是本机关的${roleName(of.role)}。` }];
  const self = of.personId === actor.personId ? [{ code: 'people.grantSelf', message: '不能给自己授权，请另一位安全管理员办理。' }] : [];
  const separation = separationBlocker(of.role, await rolesOf(db, of.personId));
  const organ = await db.selectFrom('organ').select('closed_at').where('id', '=', of.organId).executeTakeFirst();
  const closed = !organ || organ.closed_at ? [{ code: 'people.organClosed', message: '机关已停用，不能授权。' }] : [];
  return [...closed, ...self, ...(separation ? [separation] : [])];
}

export async function revokeBlockers(db: Db, of: RoleMatter, actor: Actor): Promise<Blocker[]> {
  if (!(await holdsRole(db, of.organId, of.personId, of.role)))
    return [{ code: 'people.holdsNot', message: `此人现在不是本机关的${roleName(of.role)}。` }];
  if (of.personId === actor.personId) return [{ code: 'people.revokeSelf', message: '不能收回自己的角色，请另一位安全管理员办理。' }];
  const last = await lastOneBlocker(db, of.organId, of.personId, of.role);
  return last ? [last] : [];
}

/** Two grants to one person at once stand in line here, or each would miss the other's role. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx
    .updateTable('person')
    .set((e) => ({ name: e.ref('name') }))
    .where('id', '=', personId)
    .execute();
}
