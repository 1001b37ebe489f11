// 退出登录: ends the session the request came with.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';

export const signOut = command({
  name: 'people.signOut',
  title: '退出登录',
  permission: may.signIn,
  organ: () => null,
  input: T.Object({}),
  async run(tx, _input, { actor, now, watch }) {
    if (!actor.sessionId) return { done: false };
    await watch('session', { id: actor.sessionId });
    await tx.updateTable('session').set({ ended_at: now }).where('id', '=', actor.sessionId).where('ended_at', 'is', null).execute();
    return { done: true };
  },
});
