// Sign-in with login and password, and the second step where the person has one.
import type { Runtime } from '#kernel/command';
import { execute } from '#kernel/command';
import type { Db } from '#kernel/db';
import { digest, newSecret } from '#kernel/ids';
import { type Actor, visitor } from '#kernel/permission';
import { confirmSecondFactor } from '../commands/confirm-second-factor.ts';
import { openSession } from '../commands/open-session.ts';
import { recordFailure } from '../commands/record-failure.ts';
import { refuse } from '../errors.ts';
import { normalLogin } from '../fields.ts';
import { verifyPassword } from './password.ts';
import { unseal } from './secret-box.ts';
import { liveSession, type WaitsFor } from './session.ts';
import { type Rules, signInRules } from './sign-in-rules.ts';
import { type Attempt, addressKey, loginKey, takeAttempt } from './throttle.ts';
import { acceptedStep } from './totp.ts';

export interface Credentials {
  login: string;
  password: string;
  address: string;
  /** The browser's name for itself, for the list of one's sessions. */
  agent: string;
}

/** Opens a session and returns its token. Throws `people.wrongSignIn`, `people.locked`, `people.addressLocked`. */
export async function signIn(runtime: Runtime, of: Credentials): Promise<{ token: string; waitsFor: WaitsFor }> {
  const { read } = runtime.database;
  const rules = await signInRules(read);
  const login = normalLogin(of.login);
  const person = await read.selectFrom('person').selectAll().where('login', '=', login).executeTakeFirst();
  const attempt: Attempt = { login: loginKey(login, person !== undefined), address: addressKey(of.address) };
  await takeAttempt(runtime, attempt, rules);
  const right = await verifyPassword(of.password, person?.password_hash ?? null);
  if (!person || !right || person.closed_at) {
    await execute(runtime, recordFailure, { ...attempt, reason: failureInWords(login, person, right) }, visitor(of.address));
    throw refuse('people.wrongSignIn', { limit: rules.lockAfter, minutes: rules.lockMinutes });
  }
  const token = newSecret();
  const waitsFor: WaitsFor = person.totp_confirmed_at ? 'secondFactor' : person.must_change_password ? 'newPassword' : null;
  const input = { ...attempt, personId: person.id, sessionId: digest(token), agent: of.agent.slice(0, 300), waitsFor };
  await execute(runtime, openSession, input, { ...visitor(of.address), personId: person.id, name: person.name });
  return { token, waitsFor };
}

/** The second step. Throws `people.wrongCode` (counted like a wrong password), `people.sessionEnded`, `people.notWaiting`. */
export async function passSecondFactor(runtime: Runtime, actor: Actor, code: string): Promise<{ waitsFor: WaitsFor }> {
  const { read } = runtime.database;
  const rules = await signInRules(read);
  const { session, person } = await waiting(read, actor, rules, runtime.clock.now());
  const attempt: Attempt = { login: loginKey(person.login, true), address: addressKey(actor.address) };
  await takeAttempt(runtime, attempt, rules);
  const secret = await unseal(runtime.services.dataFolder, person.totp_secret ?? '', person.id);
  const step = acceptedStep(secret, code, runtime.clock.now(), person.totp_last_step);
  if (step === null) {
    await execute(runtime, recordFailure, { ...attempt, reason: `账号 ${person.login}：动态口令不对` }, visitor(actor.address));
    throw refuse('people.wrongCode');
  }
  const input = { ...attempt, personId: person.id, sessionId: session.id, step };
  await execute(runtime, confirmSecondFactor, input, { ...actor, personId: person.id, name: person.name });
  return { waitsFor: person.must_change_password ? 'newPassword' : null };
}

async function waiting(read: Db, actor: Actor, rules: Rules, now: string) {
  const session = actor.sessionId ? await liveSession(read, actor.sessionId, rules, now) : null;
  if (!session) throw refuse('people.sessionEnded');
  if (session.waitsFor !== 'secondFactor') throw refuse('people.notWaiting');
  const person = await read.selectFrom('person').selectAll().where('id', '=', session.personId).executeTakeFirstOrThrow();
  return { session, person };
}

/** For the auditor. An unknown login is only hinted at: people type passwords into that field. */
function failureInWords(login: string, person: { closed_at: string | null } | undefined, right: boolean): string {
  if (!person) return `没有这个账号（${login.slice(0, 2)}…，${[...login].length} 个字符）`;
  return `账号 ${login}：${right && person.closed_at ? '已停用' : '口令不对'}`;
}
