// 登录失败: kept for the auditor; the login is locked when it has failed often enough.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { signInRules } from '../sign-in/sign-in-rules.ts';
import { lockWhenFull } from '../sign-in/throttle.ts';

export const recordFailure = command({
  name: 'people.signInFailed',
  title: '登录失败',
  permission: may.signIn,
  organ: () => null,
  input: T.Object({ login: T.String(), address: T.String(), reason: T.String() }),
  async run(tx, input, { now, watch }) {
    await watch('sign_in_throttle', { key: input.login });
    await lockWhenFull(tx, input, await signInRules(tx), now);
  },
});
