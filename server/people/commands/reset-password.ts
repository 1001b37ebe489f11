// 重置口令: a new first password, shown once; every session of the account ends.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';
import { personOf } from '../queries/find-person.ts';
import { isSeparated } from '../separation.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { hashPassword, newFirstPassword } from '../sign-in/password.ts';

export const resetPassword = command({
  name: 'people.resetPassword',
  title: '重置口令',
  permission: may.resetPassword,
  input: T.Object({ organId: Id, id: Id }),
  blockers: (tx, input, act) => resetBlockers(tx, input, act),
  async run(tx, { organId, id }, { now, watch }) {
    const person = await personOf(tx, organId, id);
    await watch('person', { id });
    const firstPassword = newFirstPassword();
    const changed = { password_hash: await hashPassword(firstPassword), must_change_password: 1, password_changed_at: now };
    await tx.updateTable('person').set(changed).where('id', '=', id).execute();
    await endSessions(tx, { now, watch }, id, null);
    return { id, login: person.login, firstPassword };
  },
});

async function resetBlockers(tx: Tx, { organId, id }: { organId: string; id: string }, { actor }: Act): Promise<Blocker[]> {
  if (id === actor.personId) return [{ code: 'people.resetSelf', message: '自己的口令请在“我的账号”里修改。' }];
  if (actor.kind === 'system') return [];
  const held = tx.selectFrom('membership').select(['organ_id', 'role']).where('person_id', '=', id).where('until', 'is', null);
  const holds = (organ: string, role: string) => actor.grants.some((g) => g.organId === organ && g.role === role);
  for (const { organ_id, role } of await held.orderBy('organ_id').orderBy('role').execute()) {
    // Who makes accounts must not be able to step into those that watch him.
    if (holds(organ_id, 'securityAdmin') || (holds(organ_id, 'systemAdmin') && !isSeparated(role))) continue;
    if (organ_id !== organId) return [await elsewhere(tx, organ_id)];
    return [{ code: 'people.resetAdministrator', message: '三员（系统管理员、安全管理员、审计员）的口令由安全管理员重置。' }];
  }
  return [];
}

/** Or whoever looks after the accounts of one organ could step into the other. */
async function elsewhere(tx: Tx, organId: string): Promise<Blocker> {
  const { name } = await findOrgan(tx, organId);
  return {
    code: 'people.resetElsewhere',
    message: `此人在${name}也有角色，口令要由同时管理那里的管理员重置，或者请${name}的安全管理员先收回角色。`,
  };
}
