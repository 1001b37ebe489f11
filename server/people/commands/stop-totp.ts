// 停用动态口令: one's own with the password; another's, whose telephone is lost, by the security administrator.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { personOf } from '../queries/find-person.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { ownRow } from '../sign-in/own-row.ts';
import { verifyPassword } from '../sign-in/password.ts';

const none = { totp_secret: null, totp_confirmed_at: null, totp_last_step: null };

export const stopTotp = command({
  name: 'people.stopTotp',
  title: '停用动态口令',
  permission: may.ownAccount,
  organ: () => null,
  input: T.Object({ password: T.String({ maxLength: 200 }) }),
  async run(tx, { password }, { actor, watch }) {
    const person = await ownRow(tx, actor);
    if (!(await verifyPassword(password, person.password_hash))) throw refuse('people.wrongPassword', { field: 'password' });
    await watch('person', { id: person.id });
    await tx.updateTable('person').set(none).where('id', '=', person.id).execute();
    return { done: true };
  },
});

export const resetTotp = command({
  name: 'people.resetTotp',
  title: '重置他人的动态口令',
  permission: may.secureAccounts,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await personOf(tx, organId, id);
    await act.watch('person', { id });
    await tx.updateTable('person').set(none).where('id', '=', id).execute();
    await endSessions(tx, act, id, null);
    return { done: true };
  },
});
