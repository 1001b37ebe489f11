// 登录第二步: the code was right; each code opens once.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { releaseAttempt } from '../sign-in/throttle.ts';

export const confirmSecondFactor = command({
  name: 'people.passSecondFactor',
  title: '通过动态口令',
  permission: may.signIn,
  organ: () => null,
  input: T.Object({ personId: T.String(), sessionId: T.String(), login: T.String(), address: T.String(), step: T.Integer() }),
  async run(tx, input, { watch }) {
    await watch('session', { id: input.sessionId });
    const used = await tx
      .updateTable('person')
      .set({ totp_last_step: input.step })
      .where('id', '=', input.personId)
      .where((e) => e.or([e('totp_last_step', 'is', null), e('totp_last_step', '<', input.step)]))
      .executeTakeFirst();
    // Two requests with the same code at once: the second finds the step taken.
    if (used.numUpdatedRows === 0n) throw refuse('people.wrongCode');
    const person = await tx.selectFrom('person').select('must_change_password').where('id', '=', input.personId).executeTakeFirstOrThrow();
    const waitsFor = person.must_change_password ? 'newPassword' : null;
    const opened = await tx
      .updateTable('session')
      .set({ waits_for: waitsFor })
      .where('id', '=', input.sessionId)
      .where('waits_for', '=', 'secondFactor')
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (opened.numUpdatedRows === 0n) throw refuse('people.notWaiting');
    await releaseAttempt(tx, input, true);
  },
});
