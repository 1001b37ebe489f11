// 登录规则: how long a session lasts, how many failures lock a login.
import { SignInRules } from '#contract/people';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { settingName } from '../sign-in/sign-in-rules.ts';

export const changeSignInRules = command({
  name: 'people.changeSignInRules',
  title: '修改登录规则',
  permission: may.changeSignInRules,
  organ: () => null,
  input: SignInRules,
  async run(tx, rules, { watch }) {
    await watch('installation', { name: settingName });
    const value = JSON.stringify(rules);
    await tx
      .insertInto('installation')
      .values({ name: settingName, value })
      .onConflict((c) => c.column('name').doUpdateSet({ value }))
      .execute();
    return rules;
  },
});
