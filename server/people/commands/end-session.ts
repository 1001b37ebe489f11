// 结束自己的登录: one of one's sessions, or all but the present one.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { endSessions } from '../sign-in/end-sessions.ts';

export const endSession = command({
  name: 'people.endSession',
  title: '结束登录会话',
  permission: may.ownAccount,
  organ: () => null,
  input: T.Object({ id: T.String({ maxLength: 64 }) }),
  async run(tx, { id }, { actor, now, watch }) {
    await watch('session', { id });
    const ended = await tx
      .updateTable('session')
      .set({ ended_at: now })
      .where('id', '=', id)
      .where('person_id', '=', actor.personId ?? '')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) throw refuse('people.sessionMissing');
    return { done: true };
  },
});

export const endOtherSessions = command({
  name: 'people.endOtherSessions',
  title: '结束其他登录会话',
  permission: may.ownAccount,
  organ: () => null,
  input: T.Object({}),
  async run(tx, _input, act) {
    await endSessions(tx, act, act.actor.personId ?? '', act.actor.sessionId);
    return { done: true };
  },
});
