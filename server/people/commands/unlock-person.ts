// 解除登录限制: before its minutes are over, by the security administrator.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { personIn } from '../queries/find-person.ts';
import { loginKey } from '../sign-in/throttle.ts';

export const unlockPerson = command({
  name: 'people.unlock',
  title: '解除登录限制',
  permission: may.secureAccounts,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, { watch }) {
    const key = loginKey((await personIn(tx, organId, id)).login, true);
    await watch('sign_in_throttle', { key });
    await tx.deleteFrom('sign_in_throttle').where('key', '=', key).execute();
    return { done: true };
  },
});
