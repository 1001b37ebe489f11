// 修改口令: one's own. The first one is changed right after signing in with it; later the present one is asked for.
import { Type as T } from 'typebox';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { checkNewPassword, hashPassword, verifyPassword } from '../sign-in/password.ts';
import { liveSession } from '../sign-in/session.ts';
import { signInRules } from '../sign-in/sign-in-rules.ts';

const Password = T.String({ maxLength: 200 });

export const changePassword = command({
  name: 'people.changePassword',
  title: '修改口令',
  permission: may.signIn,
  organ: () => null,
  input: T.Object({ currentPassword: T.Optional(Password), newPassword: Password }),
  async run(tx, input, act) {
    const { session, person } = await ownAccount(tx, act);
    const first = session.waitsFor === 'newPassword';
    if (!first && !(await verifyPassword(input.currentPassword ?? '', person.password_hash)))
      throw refuse('people.wrongPassword', { field: 'currentPassword' });
    checkNewPassword(input.newPassword, person.login, 'newPassword');
    if (await verifyPassword(input.newPassword, person.password_hash))
      throw refuse('people.weakPassword', { message: '新口令与现在的口令相同，请换一个。', field: 'newPassword' });
    await act.watch('person', { id: person.id });
    const changed = { password_hash: await hashPassword(input.newPassword), must_change_password: 0, password_changed_at: act.now };
    await tx.updateTable('person').set(changed).where('id', '=', person.id).execute();
    await tx.updateTable('session').set({ waits_for: null }).where('id', '=', session.id).execute();
    await endSessions(tx, act, person.id, session.id);
    return { done: true };
  },
});

async function ownAccount(tx: Tx, { actor, now }: Act) {
  const session = actor.sessionId ? await liveSession(tx, actor.sessionId, await signInRules(tx), now) : null;
  if (!session || session.waitsFor === 'secondFactor') throw refuse('people.sessionEnded');
  const person = await tx.selectFrom('person').selectAll().where('id', '=', session.personId).executeTakeFirstOrThrow();
  return { session, person };
}
