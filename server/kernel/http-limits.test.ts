// Who is counted how: an office shares one address, and a header anybody can write is no address.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Type as T } from 'typebox';
import { fixedClock } from './clock.ts';
import type { Runtime } from './command.ts';
import { readConfig } from './config.ts';
import { type App, createHttp } from './http.ts';
import { type Actor, permissions, visitor } from './permission.ts';
import { questionRoute } from './routes.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const may = permissions('limitTest', { ask: { title: '提问', roles: 'anyone' } });
const perMinute = 600;

describe('requests are counted', () => {
  let database: TestDatabase;
  let app: App;
  before(async () => {
    database = await testDatabase('sqlite');
    const read = readConfig({ GONGKAI_DATA: database.folder, LOG_LEVEL: 'silent', BEHIND_PROXY: '1' });
    assert.ok('config' in read);
    const services = { dataFolder: database.folder } as Runtime['services'];
    const runtime: Runtime = { database, clock: fixedClock('2026-11-23T02:00:00Z'), services, audit: async () => undefined };
    const authenticate = async (http: { ip: string; headers: Record<string, unknown> }): Promise<Actor> =>
      http.headers.person ? { ...visitor(http.ip), kind: 'person', personId: String(http.headers.person) } : visitor(http.ip);
    app = await createHttp({ config: read.config, runtime, authenticate, uncounted: ['/api/free'] });
    for (const url of ['/api/address', '/api/free'])
      questionRoute(app, url, {
        name: `limitTest${url}`,
        title: '地址',
        permission: may.ask,
        organ: () => null,
        input: T.Object({}),
        answer: T.Object({ address: T.String() }),
        ask: async (_input, actor) => ({ address: actor.address }),
      });
    await app.ready();
  });
  after(async () => {
    await app.close();
    await database.close();
  });

  const ask = (headers: Record<string, string>, url = '/api/address') => app.inject({ url, headers });
  async function statuses(times: number, headers: Record<string, string>, url?: string) {
    const seen = new Set<number>();
    for (let i = 0; i < times; i++) seen.add((await ask(headers, url)).statusCode);
    return [...seen];
  }

  test('per person for those who have signed in, whatever address they share', async () => {
    const office = { 'x-forwarded-for': '10.1.1.1' };
    for (const person of ['one', 'two', 'three']) assert.deepEqual(await statuses(perMinute / 2, { ...office, person }), [200]);
    assert.deepEqual(await statuses(perMinute / 2, { ...office, person: 'one' }), [200]);
    assert.deepEqual(await statuses(1, { ...office, person: 'one' }), [429]);
  });

  test('per address for visitors, and the address is what the proxy saw, not what the visitor claims', async () => {
    const claimed = (n: number) => ({ 'x-forwarded-for': `8.8.8.${n % 250}, 10.2.2.2` });
    assert.equal((await ask(claimed(1))).json().address, '10.2.2.2');
    for (let i = 1; i < perMinute; i++) await ask(claimed(i));
    const { statusCode, body } = await ask(claimed(7));
    assert.equal(statusCode, 429);
    assert.match(body, /操作太频繁了，请 \d+ 秒后再试/);
  });

  test('not at all where the program’s own files lie', async () => {
    assert.deepEqual(await statuses(perMinute + 10, { 'x-forwarded-for': '10.3.3.3' }, '/api/free'), [200]);
  });
});
