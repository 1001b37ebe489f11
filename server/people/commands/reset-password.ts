// 重置口令: a new first password, shown once; every session of the account ends.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { may } from '../permissions.ts';
import { personOf } from '../queries/find-person.ts';
import { rolesOf } from '../queries/roles-of.ts';
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
  const held = await rolesOf(tx, id);
  const security = actor.kind === 'system' || actor.grants.some((g) => g.organId === organId && g.role === 'securityAdmin');
  // Who makes accounts must not be able to step into those that watch him.
  if (held.some(isSeparated) && !security)
    return [{ code: 'people.resetAdministrator', message: '三员（系统管理员、安全管理员、审计员）的口令由安全管理员重置。' }];
  return [];
}
