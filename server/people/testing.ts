// For tests of people: an organ with its three administrators, a clock that can be moved, the routes without a network.
import { type Clock, fixedClock } from '#kernel/clock';
import { execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { Engine } from '#kernel/db';
import { createHttp } from '#kernel/http';
import { type Actor, systemActor } from '#kernel/permission';
import { testDatabase } from '#kernel/testing';
import { authenticator, createOrgan, grantRole, grantsInForce, peopleRoutes, placePerson } from '#people';

export const password = '竹林深处有人家-2027';

/** Everything a test needs; `close` removes it. */
export async function openTown(engine: Engine) {
  const database = await testDatabase(engine);
  const entries: NewAuditEntry[] = [];
  const clock = movableClock('2026-11-23T01:00:00.000Z');
  const services = { dataFolder: database.folder } as Runtime['services'];
  const runtime: Runtime = { database, clock, services, audit: async (_tx, entry) => void entries.push(entry) };
  const organId = await organ(runtime, 'mishan', null);
  const town = {
    runtime,
    clock,
    entries,
    organId,
    system: await person(runtime, organId, 'xitong', ['systemAdmin']),
    security: await person(runtime, organId, 'anquan', ['securityAdmin']),
    auditor: await person(runtime, organId, 'shenji', ['auditor']),
    close: () => database.close(),
  };
  return town;
}

export async function organ(runtime: Runtime, slug: string, parentId: string | null): Promise<string> {
  const input = { slug, name: `示范机关${slug}`, shortName: slug, level: 'town', parentId };
  return (await execute(runtime, createOrgan, input, systemActor)).id;
}

/** An account with roles in an organ; returns its id. */
export async function person(runtime: Runtime, organId: string, login: string, roles: string[] = []): Promise<string> {
  const input = { organId, login, name: `示范员${login}`, password, demo: false };
  const { id } = await execute(runtime, placePerson, input, systemActor);
  for (const role of roles) await execute(runtime, grantRole, { organId, personId: id, role }, systemActor);
  return id;
}

/** The actor as the edge would make him now. */
export async function actorOf(runtime: Runtime, personId: string): Promise<Actor> {
  const grants = await grantsInForce(runtime.database.read, personId, runtime.clock.today());
  return { kind: 'person', personId, name: '示范员', address: '10.0.0.1', sessionId: null, grants };
}

export interface MovableClock extends Clock {
  /** Goes forward. */
  move(minutes: number): void;
}

function movableClock(start: string): MovableClock {
  let at = Date.parse(start);
  const standing = () => fixedClock(new Date(at).toISOString());
  const move = (minutes: number) => {
    at += minutes * 60_000;
  };
  return { now: () => standing().now(), today: () => standing().today(), move };
}

const config = {
  port: 0,
  host: '127.0.0.1',
  databaseUrl: '',
  basePath: '',
  publicUrl: null,
  behindProxy: false,
  logLevel: 'silent',
  s3: null,
  clamav: null,
  exportFolder: null,
  exportUrl: null,
  uploadLimit: 1,
  mode: 'serve',
} as const;

/** The routes of people, answering without a network. `post`/`get` keep the cookie like a browser. */
export async function openEdge(runtime: Runtime, more: Partial<Config> = {}) {
  const settings: Config = { ...config, dataFolder: runtime.services.dataFolder, ...more };
  const app = await createHttp({ config: settings, runtime, authenticate: authenticator(runtime, settings) });
  await app.register(async (scope) => peopleRoutes(scope, runtime, settings), { prefix: settings.basePath });
  return { app, browser: () => browser(app, settings.basePath) };
}

type Edge = Awaited<ReturnType<typeof createHttp>>;

function browser(app: Edge, base: string) {
  let token: string | undefined;
  async function call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const headers = { ...(token ? { cookie: `gongkai_session=${token}` } : {}), 'user-agent': 'Test' };
    const answer = await app.inject({ method, url: base + url, headers, ...(payload ? { payload } : {}) });
    const set = answer.cookies.find((each) => each.name === 'gongkai_session');
    if (set) token = set.value || undefined;
    return { status: answer.statusCode, body: answer.json(), setCookie: answer.headers['set-cookie'] };
  }
  return {
    get: (url: string) => call('GET', url),
    post: (url: string, payload: object = {}) => call('POST', url, payload),
    call,
    token: () => token,
  };
}
