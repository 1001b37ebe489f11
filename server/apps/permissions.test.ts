// Walks every route of the interface: who has not been let in stays out, and an organ's people stay in their organ.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Fastify from 'fastify';
import { execute, type Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import type { App } from '#kernel/http';
import { systemActor } from '#kernel/permission';
import { createOrgan, grantRole, placePerson } from '#people';
import { moduleRoutes } from './routes.ts';
import { openRuntime } from './runtime.ts';
import { sampleOf } from './sample-input.ts';
import { createWeb } from './web.ts';

/** What anybody may call; everything else wants a person who has signed in. */
const open = ['people.signIn', 'people.passSecondFactor', 'people.signOut', 'people.setUp', 'people.me'];

/** What everybody who has signed in may ask about any organ: its name and units, and his own delegations there. */
const acrossOrgans = [
  'calendar.exceptions',
  'people.organ',
  'people.departments',
  'people.villages',
  'people.colleagues',
  'people.delegations',
];

/** Verbs everybody may use whose own rules refuse what is not his: he is told why, nothing happens. */
const ruledFromWithin = ['people.delegate', 'people.endDelegation', 'people.handOver', 'people.handOverSheet'];

const password = '竹林深处有人家-2027';
const separated = ['systemAdmin', 'securityAdmin', 'auditor'];
const others = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor'];

interface Operation {
  method: string;
  path: string;
  id: string;
  parameters: { name: string; in: string; schema: object; required?: boolean }[];
  body: object | undefined;
  refusal: unknown;
}

let folder: string;
let config: Config;
let runtime: Runtime;
let app: App;
let home: string;
let operations: Operation[];
const strangers: Record<string, string> = {};

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-walk-'));
  const read = readConfig({ GONGKAI_DATA: folder, LOG_LEVEL: 'silent' });
  assert.ok('config' in read);
  config = read.config;
  runtime = await openRuntime(config);
  app = (await createWeb(config, runtime)).app;
  await app.ready();
  home = await organ('home');
  const elsewhere = await organ('elsewhere');
  for (const role of separated) strangers[role] = await signedIn(elsewhere, role.toLowerCase(), [role]);
  strangers.allOthers = await signedIn(elsewhere, 'everything', others);
  operations = described((await app.inject({ url: '/api/openapi.json' })).json());
});
after(async () => {
  await app.close();
  await runtime.database.close();
  await rm(folder, { recursive: true, force: true });
});

async function organ(slug: string): Promise<string> {
  const input = { slug, name: `示范机关${slug}`, shortName: slug, level: 'town', parentId: null };
  return (await execute(runtime, createOrgan, input, systemActor)).id;
}

async function signedIn(organId: string, login: string, roles: string[]): Promise<string> {
  const { id } = await execute(runtime, placePerson, { organId, login, name: `示范员${login}`, password, demo: false }, systemActor);
  for (const role of roles) await execute(runtime, grantRole, { organId, personId: id, role }, systemActor);
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { login, password } });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.cookies[0]!.value;
}

type Described = { paths: Record<string, Record<string, Record<string, unknown>>> };

function described({ paths }: Described): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => ({
      method: method.toUpperCase(),
      path,
      id: String(of.operationId),
      parameters: (of.parameters ?? []) as Operation['parameters'],
      body: (of.requestBody as { content?: Record<string, { schema?: object }> } | undefined)?.content?.['application/json']?.schema,
      refusal: (of.responses as { default?: unknown }).default,
    })),
  );
}

/** Calls the route with an input that fits its schema, so that only the permission can refuse it. */
async function call(of: Operation, token?: string) {
  const value = (name: string) => {
    const found = of.parameters.find((p) => p.name === name);
    return name === 'organId' ? home : String(sampleOf(found?.schema ?? { type: 'string' }));
  };
  const query = of.parameters.filter((p) => p.in === 'query' && p.required).map((p) => `${p.name}=${encodeURIComponent(value(p.name))}`);
  const url = `${of.path.replace(/\{(\w+)\}/g, (_, name: string) => value(name))}${query.length ? `?${query.join('&')}` : ''}`;
  const headers = token ? { cookie: `gongkai_session=${token}` } : {};
  const payload = of.body ? (sampleOf(of.body) as object) : undefined;
  return app.inject({ method: of.method as 'GET', url, headers, ...(payload ? { payload } : {}) });
}

test('the document says of exactly the open routes that they need no session', async () => {
  const { paths, openapi } = (await app.inject({ url: '/api/openapi.json' })).json() as Described & { openapi: string };
  const stated = Object.values(paths).flatMap((methods) => Object.values(methods).filter((one) => Array.isArray(one.security)));
  assert.equal(openapi, '3.1.0');
  assert.deepEqual(stated.map((one) => one.operationId).sort(), [...open, 'demo.accounts'].sort());
});

test('the document describes each route once, its path parameters, its answer and its refusals', () => {
  assert.equal(new Set(operations.map((one) => one.id)).size, operations.length);
  for (const { id, path, parameters, refusal } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const described = parameters.filter((one) => one.in === 'path' && one.required).map((one) => one.name);
    assert.deepEqual(described.sort(), named, id);
    assert.deepEqual(refusal, { $ref: '#/components/responses/Refusal' }, id);
  }
});

test('what every route takes and answers can be checked and written; nobody is the first to find that it cannot', async () => {
  // The framework by itself compiles all of it at once.
  const eager = Fastify() as unknown as App;
  moduleRoutes(eager, runtime, config);
  await eager.ready();
});

test('a visitor is told to sign in by every route but the named open ones', async () => {
  assert.ok(operations.length > 80, 'the document names the routes');
  const wrong: string[] = [];
  for (const of of operations.filter((one) => !open.includes(one.id))) {
    const { statusCode, body } = await call(of);
    const hidden = of.id === 'demo.accounts' && statusCode === 404;
    if (statusCode !== 401 && !hidden) wrong.push(`${of.id}: ${statusCode} ${body.slice(0, 200)}`);
  }
  assert.deepEqual(wrong, []);
});

test('every role held in another organ opens nothing in this one', async () => {
  const wrong: string[] = [];
  for (const [role, token] of Object.entries(strangers)) {
    for (const of of operations.filter((one) => one.path.includes('{organId}') && !acrossOrgans.includes(one.id))) {
      const { statusCode, body } = await call(of, token);
      const allowed = ruledFromWithin.includes(of.id) ? [404, 409] : [403];
      if (!allowed.includes(statusCode)) wrong.push(`${role} ${of.id}: ${statusCode} ${body.slice(0, 200)}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('what may be asked across organs tells nothing about their people', async () => {
  for (const id of ['people.colleagues', 'people.delegations']) {
    const of = operations.find((one) => one.id === id)!;
    for (const token of Object.values(strangers)) {
      const { statusCode, body } = await call(of, token);
      assert.equal(statusCode, 200);
      assert.doesNotMatch(body, /示范员/, id);
    }
  }
});

test('the walk really reaches the permissions: the organ’s own people are let in', async () => {
  const token = await signedIn(home, 'ownoffice', others);
  const reading = operations.filter((one) => one.method === 'GET' && /^\/api\/organs\/\{organId\}\/\w+$/.test(one.path));
  const answers = await Promise.all(reading.map(async (of) => [of.id, (await call(of, token)).statusCode] as const));
  assert.ok(answers.filter(([, status]) => status === 200).length >= 8, JSON.stringify(answers));
});
