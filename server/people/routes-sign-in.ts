// Sign-in, oneself and the first set-up over HTTP.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type as T, type TSchema } from 'typebox';
import { Me, MyProblem, SessionRow, SetUpAnswer, SetUpInput, SignInAnswer, SignInRules, TotpStart } from '#contract/people';
import { Done } from '#contract/shared';
import { execute, type Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';
import type { Actor } from '#kernel/permission';
import { commandRoute, questionRoute } from '#kernel/routes';
import { changePassword } from './commands/change-password.ts';
import { changeSignInRules } from './commands/change-sign-in-rules.ts';
import { confirmTotp } from './commands/confirm-totp.ts';
import { endOtherSessions, endSession } from './commands/end-session.ts';
import { setUp } from './commands/set-up.ts';
import { signOut } from './commands/sign-out.ts';
import { startTotp } from './commands/start-totp.ts';
import { stopTotp } from './commands/stop-totp.ts';
import { may } from './permissions.ts';
import { myProblems } from './queries/list-problems.ts';
import { me, mySessions } from './queries/me.ts';
import { askingPassword } from './sign-in/asking-password.ts';
import { clearToken, setToken } from './sign-in/cookie.ts';
import { liveSession } from './sign-in/session.ts';
import { passSecondFactor, signIn } from './sign-in/sign-in.ts';
import { signInRules } from './sign-in/sign-in-rules.ts';

const SignInInput = T.Object({ login: T.String({ maxLength: 200 }), password: T.String({ maxLength: 200 }) });
const CodeInput = T.Object({ code: T.String({ maxLength: 20 }) });
/** Bytes. Anybody may send these forms, so nobody may send much. */
const longestForm = 64 * 1024;
/** What a robot may try per minute and address before even the counting of failures begins; an office of sixty signs in at half past eight. */
const tight = { rateLimit: { max: 120, timeWindow: '1 minute' } };

/** Adds the routes of sign-in, of one's own account and of the set-up. */
export function signInRoutes(app: App, runtime: Runtime, config: Config): void {
  post(app, '/api/sign-in', 'people.signIn', '登录', SignInInput, SignInAnswer, async (http, out) => {
    const { login, password } = http.body as Static<typeof SignInInput>;
    const agent = http.headers['user-agent'] ?? '';
    const { token, waitsFor } = await signIn(runtime, { login, password, address: http.ip, agent });
    setToken(out, token, config);
    return { waitsFor };
  });
  post(app, '/api/sign-in/second-factor', 'people.passSecondFactor', '登录第二步', CodeInput, SignInAnswer, (http) =>
    passSecondFactor(runtime, http.actor, (http.body as Static<typeof CodeInput>).code),
  );
  post(app, '/api/sign-out', 'people.signOut', '退出登录', null, Done, async (http, out) => {
    clearToken(out, config);
    if (!http.actor.sessionId) return { done: true };
    return execute(runtime, signOut, {}, await named(runtime, http.actor));
  });
  post(app, '/api/me/password', 'people.changePassword', '修改口令', changePassword.input, Done, async (http) => {
    const actor = await named(runtime, http.actor);
    return askingPassword(runtime, actor, () => execute(runtime, changePassword, http.body as Static<typeof changePassword.input>, actor));
  });
  post(app, '/api/me/totp/stop', 'people.stopTotp', '停用动态口令', stopTotp.input, Done, (http) =>
    askingPassword(runtime, http.actor, () => execute(runtime, stopTotp, http.body as Static<typeof stopTotp.input>, http.actor)),
  );
  post(app, '/api/set-up', 'people.setUp', '首次设置', SetUpInput, SetUpAnswer, (http) =>
    execute(runtime, setUp, http.body as Static<typeof SetUpInput>, http.actor),
  );
  ownRoutes(app, runtime, config);
}

function ownRoutes(app: App, runtime: Runtime, config: Config): void {
  const none = T.Object({});
  questionRoute(app, '/api/me', {
    name: 'people.me',
    title: '我是谁',
    permission: may.signIn,
    input: none,
    answer: Me,
    ask: (_input, actor) => me(runtime, config, actor),
  });
  questionRoute(app, '/api/me/sessions', {
    name: 'people.mySessions',
    title: '我的登录会话',
    permission: may.ownAccount,
    input: none,
    answer: T.Array(SessionRow),
    ask: (_input, actor) => mySessions(runtime, actor),
  });
  questionRoute(app, '/api/me/problems', {
    name: 'people.myProblems',
    title: '我反馈的问题',
    permission: may.reportProblem,
    input: none,
    answer: T.Array(MyProblem),
    ask: (_input, actor) => myProblems(runtime.database.read, actor.personId ?? ''),
  });
  questionRoute(app, '/api/sign-in-rules', {
    name: 'people.signInRules',
    title: '登录规则',
    permission: may.ownAccount,
    input: none,
    answer: SignInRules,
    ask: () => signInRules(runtime.database.read),
  });
  commandRoute(app, runtime, 'PUT', '/api/sign-in-rules', changeSignInRules, SignInRules);
  commandRoute(app, runtime, 'DELETE', '/api/me/sessions/:id', endSession, Done);
  commandRoute(app, runtime, 'POST', '/api/me/sessions/end-others', endOtherSessions, Done);
  commandRoute(app, runtime, 'POST', '/api/me/totp', startTotp, TotpStart);
  commandRoute(app, runtime, 'POST', '/api/me/totp/confirm', confirmTotp, Done);
}

const openToAll = ['people.signIn', 'people.passSecondFactor', 'people.signOut', 'people.setUp'];

type Handler = (http: FastifyRequest, out: FastifyReply) => Promise<unknown>;

function post(app: App, url: string, operationId: string, summary: string, body: TSchema | null, answer: TSchema, handler: Handler): void {
  const open = openToAll.includes(operationId) ? { security: [] } : {};
  const schema = { operationId, summary, tags: ['people'], ...open, ...(body ? { body } : {}), response: { 200: answer } };
  app.route({ method: 'POST', url, schema, config: tight, bodyLimit: longestForm, handler });
}

/** For the audit entry: a session that still waits for a step belongs to somebody already. */
async function named(runtime: Runtime, actor: Actor): Promise<Actor> {
  if (actor.kind === 'person' || !actor.sessionId) return actor;
  const { read } = runtime.database;
  const session = await liveSession(read, actor.sessionId, await signInRules(read), runtime.clock.now());
  return session ? { ...actor, personId: session.personId, name: session.name } : actor;
}
