import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Type as T } from 'typebox';
import { fixedClock } from './clock.ts';
import { command, type Runtime } from './command.ts';
import { readConfig } from './config.ts';
import { type App, createHttp, toRefusal } from './http.ts';
import { permissions, visitor } from './permission.ts';
import { commandRoute, questionRoute } from './routes.ts';
import { onEachEngine, type TestDatabase, testDatabase } from './testing.ts';

const may = permissions('edgeTest', { speak: { title: '发言', roles: 'anyone' }, rule: { title: '管理', roles: ['systemAdmin'] } });
const echo = command({
  name: 'edgeTest.echo',
  title: '回声',
  permission: may.speak,
  organ: () => null,
  input: T.Object({ words: T.String({ maxLength: 5 }) }),
  run: async (_tx, input) => {
    if (input.words === 'bug') throw new Error('a secret of the inside');
    return input;
  },
});

onEachEngine('the edge', (engine) => {
  let database: TestDatabase;
  let app: App;
  before(async () => {
    database = await testDatabase(engine);
    const read = readConfig({ GONGKAI_DATA: database.folder, LOG_LEVEL: 'silent' });
    assert.ok('config' in read);
    const runtime: Runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00Z'),
      services: { dataFolder: database.folder } as Runtime['services'],
      audit: async () => undefined,
    };
    app = await createHttp({ config: read.config, runtime, authenticate: async (http) => visitor(http.ip) });
    commandRoute(app, runtime, 'POST', '/api/echo', echo, T.Object({ words: T.String() }));
    questionRoute(app, '/api/inside', {
      name: 'edgeTest.inside',
      title: '内部',
      permission: may.rule,
      organ: () => null,
      input: T.Object({}),
      answer: T.Object({}),
      ask: async () => ({}),
    });
    await app.ready();
  });
  after(async () => {
    await app.close();
    await database.close();
  });
  const post = (payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/api/echo', payload: payload as object, headers });

  test('answers a field that does not fit with its name and a Chinese sentence', async () => {
    const answer = await post({ words: 'too long a text' });
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.json().error.field, 'words');
    assert.match(answer.json().error.message, /5/);
  });

  test('never shows the inside of a defect, only a sentence and the number to quote', async () => {
    const answer = await post({ words: 'bug' });
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /secret|stack/);
    assert.ok(answer.json().error.message.includes(answer.json().error.requestId));
  });

  test('an address that leads out of the folder of plain files is no address, and no defect', async () => {
    assert.equal(toRefusal(Object.assign(new Error('Forbidden'), { statusCode: 403 }), 'x').code, 'http.notFound');
  });

  test('refuses a change that another site makes the browser send', async () => {
    assert.equal((await post({ words: 'a' }, { origin: 'https://evil.example' })).statusCode, 403);
    assert.equal((await post({ words: 'a' }, { 'sec-fetch-site': 'cross-site' })).statusCode, 403);
    assert.equal((await post({ words: 'a' }, { origin: 'http://localhost:80', host: 'localhost:80' })).statusCode, 200);
  });

  test('asks a visitor to sign in where a role is needed', async () => {
    const answer = await app.inject({ url: '/api/inside' });
    assert.equal(answer.statusCode, 401);
    assert.equal(answer.json().error.message, '请先登录。');
  });

  test('answers broken JSON, an unknown address and a strange format with a sentence each', async () => {
    const broken = await app.inject({
      method: 'POST',
      url: '/api/echo',
      payload: '{"words":',
      headers: { 'content-type': 'application/json' },
    });
    assert.deepEqual([broken.statusCode, broken.json().error.code], [422, 'http.malformed']);
    assert.equal((await app.inject({ url: '/api/nowhere' })).statusCode, 404);
    assert.equal(
      (await app.inject({ method: 'POST', url: '/api/echo', payload: '<a/>', headers: { 'content-type': 'application/xml' } })).statusCode,
      415,
    );
  });

  test('refuses text no database keeps with a sentence and the field, however deep it stands', async () => {
    for (const words of ['a\0b', 'a\ud800']) {
      const answer = await post({ words });
      assert.deepEqual([answer.statusCode, answer.json().error.code, answer.json().error.field], [422, 'http.brokenText', 'words']);
      assert.equal((await post({ words: 'a', other: [{ deep: words }] })).json().error.field, 'other.0.deep');
    }
    assert.equal((await app.inject({ url: '/api/inside?text=a%00b' })).json().error.code, 'http.brokenText');
    assert.equal((await post({ words: '𠮷㙍😀' })).statusCode, 200);
  });

  test('survives brackets as deep as a body may be long', async () => {
    const payload = `{"words":"a","deep":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    const answer = await app.inject({ method: 'POST', url: '/api/echo', payload, headers: { 'content-type': 'application/json' } });
    assert.ok(answer.statusCode < 500, answer.body);
  });

  test('asks where a change comes from however its address is spelt', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/%61pi/echo',
      payload: { words: 'a' },
      headers: { origin: 'https://evil.example' },
    });
    assert.equal(answer.statusCode, 403);
  });

  test('answers an address that is none in Chinese, with the headers of every answer', async () => {
    const answer = await app.inject({ url: '/api/%ff', headers: { accept: 'text/html' } });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /地址/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    assert.equal((await app.inject({ url: '/api/%ff' })).json().error.code, 'http.address');
  });

  test('sends a strict policy with every answer', async () => {
    const { headers } = await app.inject({ url: '/api/inside' });
    assert.match(String(headers['content-security-policy']), /default-src 'self'.*object-src 'none'/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
});
