// 登录: the password was right; keeps the session.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { releaseAttempt } from '../sign-in/throttle.ts';

export const openSession = command({
  name: 'people.signIn',
  title: '登录',
  permission: may.signIn,
  organ: () => null,
  input: T.Object({
    personId: T.String(),
    sessionId: T.String(),
    login: T.String(),
    address: T.String(),
    agent: T.String(),
    waitsFor: T.Union([T.Literal('secondFactor'), T.Literal('newPassword'), T.Null()]),
  }),
  async run(tx, input, { now, actor, watch }) {
    await watch('session', { id: input.sessionId });
    await tx
      .insertInto('session')
      .values({
        id: input.sessionId,
        person_id: input.personId,
        created_at: now,
        seen_at: now,
        address: actor.address,
        agent: input.agent,
        waits_for: input.waitsFor,
        ended_at: null,
      })
      .execute();
    // Who knows only the password must not be able to clear the count of wrong codes.
    await releaseAttempt(tx, input, input.waitsFor !== 'secondFactor');
  },
});
