// Whether an account can be moved on.
import type { Blocker } from '#kernel/errors';
import { type AccountState, accountStateNames, accountTransitions } from './states.ts';

/** Why the account cannot be moved on; the list shows the same beside its button. */
export function accountStepBlockers(state: string, verb: string): Blocker[] {
  if (accountTransition(verb).from === state) return [];
  return [
    {
      code: 'channels.accountState',
      message: `账号现在是“${accountStateNames[state as AccountState]}”，不能${accountTransition(verb).title}。`,
    },
  ];
}

export function accountTransition(verb: string) {
  return accountTransitions.find((one) => one.verb === verb)!;
}
