import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { onEachEngine, testDatabase } from '#kernel/testing';
import { setUpKeyWhenEmpty } from './set-up-key.ts';
import { openEdge } from './testing.ts';

onEachEngine('the first set-up', (engine) => {
  let runtime: Runtime;
  let edge: Awaited<ReturnType<typeof openEdge>>;
  const opened: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    const database = await testDatabase(engine);
    const services = { dataFolder: database.folder } as Runtime['services'];
    runtime = { database, clock: fixedClock('2026-11-23T01:00:00Z'), services, audit: async () => undefined };
    edge = await openEdge(runtime);
    opened.push(() => edge.app.close(), database.close);
  });
  after(async () => {
    for (const close of opened) await close();
  });
  const administrators = {
    system: { login: 'xitong', name: '示范员壬' },
    security: { login: 'anquan', name: '示范员癸' },
    auditor: { login: 'shenji', name: '示范员子' },
  };
  const organ = { slug: 'shifan', name: '示范镇人民政府', shortName: '示范镇', level: 'town' };
  const setUp = (key: string, more: object = {}) => edge.browser().post('/api/set-up', { key, organ, administrators, ...more });

  test('makes the organ and three administrators who must change their first passwords; then the key is dead', async () => {
    assert.equal((await edge.browser().get('/api/me')).body.needsSetUp, true);
    const key = await setUpKeyWhenEmpty(runtime);
    const { status, body } = await setUp(` ${key?.toLowerCase()} `);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(
      body.people.map((each: { roleName: string }) => each.roleName),
      ['系统管理员', '安全管理员', '审计员'],
    );
    for (const { login, firstPassword } of body.people) {
      const entered = await edge.browser().post('/api/sign-in', { login, password: firstPassword });
      assert.equal(entered.body.waitsFor, 'newPassword');
    }
    assert.equal((await edge.browser().get('/api/me')).body.needsSetUp, false);
    assert.equal((await setUp(key ?? '')).body.error.code, 'people.setUpDone');
    assert.equal(await setUpKeyWhenEmpty(runtime), null);
  });

  test('is refused without the right key, and an earlier key is void after a restart', async () => {
    assert.equal((await setUp('')).body.error.code, 'people.setUpKey');
    const old = await setUpKeyWhenEmpty(runtime);
    await setUpKeyWhenEmpty(runtime);
    assert.equal((await setUp(old ?? '')).status, 403);
    assert.equal((await edge.browser().get('/api/me')).body.needsSetUp, true);
  });

  test('is refused when one person would be two of the three; the key can still be used', async () => {
    const key = (await setUpKeyWhenEmpty(runtime)) ?? '';
    const twoLogins = { ...administrators, auditor: { login: 'Anquan', name: '示范员子' } };
    assert.equal((await setUp(key, { administrators: twoLogins })).body.error.code, 'people.oneHand');
    const twoNames = { ...administrators, auditor: { login: 'shenji', name: ' 示范员癸' } };
    assert.equal((await setUp(key, { administrators: twoNames })).body.error.code, 'people.oneHand');
    assert.equal((await setUp(key, { organ: { ...organ, slug: '示范' } })).body.error.field, 'slug');
    assert.equal((await setUp(key)).status, 200);
  });

  test('sent twice at once succeeds once', async () => {
    const key = (await setUpKeyWhenEmpty(runtime)) ?? '';
    const other = { ...organ, slug: 'another' };
    const answers = await Promise.all([setUp(key), setUp(key, { organ: other })]);
    assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
    assert.equal((await runtime.database.read.selectFrom('organ').selectAll().execute()).length, 1);
  });

  test('keeps the key only as a digest', async () => {
    const key = (await setUpKeyWhenEmpty(runtime)) ?? '';
    const rows = await runtime.database.read.selectFrom('installation').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes(key) && !JSON.stringify(rows).includes(key.replaceAll('-', '')));
  });
});
