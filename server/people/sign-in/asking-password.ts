// Verbs that ask for one's present password: wrong ones count like failed sign-ins, or a stolen session could try for ever.
import { execute, type Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { type Actor, visitor } from '#kernel/permission';
import { recordFailure } from '../commands/record-failure.ts';
import { signInRules } from './sign-in-rules.ts';
import { type Attempt, addressKey, loginKey, releaseAttempt, takeAttempt } from './throttle.ts';

/** Carries out `verb`, which throws `people.wrongPassword` when the password is not the right one. Throws `people.locked` when it was wrong too often. */
export async function askingPassword<R>(runtime: Runtime, actor: Actor, verb: () => Promise<R>): Promise<R> {
  const { read, write } = runtime.database;
  const person = await read
    .selectFrom('person')
    .select('login')
    .where('id', '=', actor.personId ?? '')
    .executeTakeFirst();
  if (!person) return verb();
  const attempt: Attempt = { login: loginKey(person.login, true), address: addressKey(actor.address) };
  await takeAttempt(runtime, attempt, await signInRules(read));
  try {
    const done = await verb();
    await write.transaction().execute((tx) => releaseAttempt(tx, attempt, true));
    return done;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'people.wrongPassword')
      await execute(runtime, recordFailure, { ...attempt, reason: `账号 ${person.login}：修改登录方式时口令不对` }, visitor(actor.address));
    else await write.transaction().execute((tx) => releaseAttempt(tx, attempt, false));
    throw error;
  }
}
