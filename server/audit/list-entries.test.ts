import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { appendEntry, auditRoutes } from '#audit';
import { fixedClock } from '#kernel/clock';
import type { NewAuditEntry, Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import { createHttp } from '#kernel/http';
import { type Actor, systemActor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { csvLine } from './csv.ts';
import { peopleIn, unfold } from './readable.ts';

const settings = { basePath: '', publicUrl: null, logLevel: 'silent', behindProxy: false } as Config;

onEachEngine('the audit trail for its reader', (engine) => {
  let database: TestDatabase;
  let app: Awaited<ReturnType<typeof createHttp>>;
  let roles: string[] = ['auditor'];
  before(async () => {
    database = await testDatabase(engine);
    for (let n = 1; n <= 60; n++) await database.write.transaction().execute((tx) => appendEntry(tx, entry(n)));
    const runtime: Runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00Z'),
      services: { dataFolder: database.folder } as Runtime['services'],
      audit: appendEntry,
    };
    const authenticate = async (): Promise<Actor> => ({
      ...systemActor,
      kind: 'person',
      grants: roles.map((role) => ({ organId: 'o1', role })),
    });
    app = await createHttp({ config: settings, runtime, authenticate });
    await app.register(async (scope) => auditRoutes(scope, runtime));
  });
  after(async () => {
    await app.close();
    await database.close();
  });
  const get = async (url: string) => (await app.inject({ url })).json();

  // Entry n was made on the n-th day's first minutes in China: still the day before in UTC.
  const entry = (n: number): NewAuditEntry => ({
    organId: 'o1',
    verb: n % 2 ? 'publication.submit' : 'people.grantRole',
    title: n % 2 ? '提交审核' : '授予角色',
    actor: { ...systemActor, personId: `p${n % 3}`, name: `示范员${n % 3}` },
    at: new Date(Date.parse('2026-08-31T16:05:00Z') + n * 86_400_000).toISOString(),
    reason: n === 7 ? '100%_核对' : null,
    changes: [{ table: 'organ', key: { id: 'o1' }, before: { name: '甲', demo: 0 }, after: { name: `乙${n}`, demo: 0 } }],
  });

  test('pages from the newest, and tells what changed column by column', async () => {
    const { rows, total } = await get('/api/organs/o1/audit?page=2&pageSize=20');
    assert.equal(total, 60);
    assert.deepEqual(
      rows.map((row: { seq: number }) => row.seq),
      Array.from({ length: 20 }, (_, i) => 40 - i),
    );
    assert.deepEqual(rows[0].changes, [{ table: '机关', key: 'o1', column: '名称', before: '甲', after: '乙40' }]);
  });

  test('is filtered by person, verb, days in China and words', async () => {
    assert.equal((await get('/api/organs/o1/audit?personId=p1')).total, 20);
    assert.equal((await get('/api/organs/o1/audit?verb=people.grantRole')).total, 30);
    assert.deepEqual(
      (await get('/api/organs/o1/audit?from=2026-09-02&to=2026-09-04')).rows.map((row: { seq: number }) => row.seq),
      [3, 2, 1],
    );
    assert.equal((await get(`/api/organs/o1/audit?text=${encodeURIComponent('乙59')}`)).total, 1);
    assert.equal((await get(`/api/organs/o1/audit?text=${encodeURIComponent('0%_核')}`)).total, 1);
    assert.equal((await get(`/api/organs/o1/audit?text=${encodeURIComponent('%')}`)).total, 1);
    assert.equal((await get('/api/organs/o1/audit?from=2022-13-01')).error.field, 'from');
  });

  test('is exported whole, with a mark for spreadsheets', async () => {
    const answer = await app.inject({ url: '/api/organs/o1/audit/export.csv' });
    assert.match(String(answer.headers['content-type']), /text\/csv/);
    assert.ok(answer.body.startsWith('\uFEFF"序号"'));
    assert.equal(answer.body.trim().split('\r\n').length, 61);
    assert.equal((await app.inject({ url: '/api/organs/o1/audit/export.csv?from=2022-13-01' })).statusCode, 422);
  });

  test('is verified on the screen', async () => {
    const state = await get('/api/organs/o1/audit/verify');
    assert.deepEqual([state.entries, state.intact], [60, true]);
    assert.equal((await get('/api/audit/verify')).entries, 0);
    assert.equal((await get('/api/organs/o1/audit/verbs')).length, 2);
  });

  test('is read by the auditor of the organ and by nobody else', async () => {
    for (const url of ['', '/verify', '/export.csv', '/verbs']) {
      assert.equal((await app.inject({ url: `/api/organs/o2/audit${url}` })).statusCode, 403);
      roles = ['systemAdmin', 'securityAdmin', 'disclosureHead'];
      assert.equal((await app.inject({ url: `/api/organs/o1/audit${url}` })).statusCode, 403);
      assert.equal((await app.inject({ url: `/api/audit${url}` })).statusCode, 403);
      roles = ['auditor'];
    }
  });
});

test('a cell that a spreadsheet would run as a formula is made harmless', () => {
  assert.equal(csvLine(['=1+1', '@x', '-2', '+3', 'a"b', '平常']), `"'=1+1","'@x","'-2","'+3","a""b","平常"\r\n`);
});

test('an entry somebody spoilt can still be shown', () => {
  assert.equal(unfold('{oops')[0]?.after, '{oops');
  assert.deepEqual(unfold('7'), []);
});

test('whoever did something is told by name, where the name is known', () => {
  const names = new Map([['p1', '示范经办']]);
  const changes = JSON.stringify([{ table: 'publication', key: { id: 'x' }, before: { author_id: 'p1' }, after: { author_id: 'p2' } }]);
  const row = { changes, on_behalf_of: 'p3' } as Parameters<typeof peopleIn>[0];
  assert.deepEqual(peopleIn(row), ['p3', 'p1', 'p2']);
  const [change] = unfold(changes, names);
  assert.deepEqual([change?.before, change?.after], ['示范经办', 'p2']);
});

test('a change of role or time is told in words', () => {
  const changes = [
    {
      table: 'membership',
      key: { organ_id: 'o', person_id: 'p', role: 'signer' },
      before: null,
      after: { role: 'signer', since: '2026-11-23T01:00:00.000Z' },
    },
  ];
  assert.deepEqual(unfold(JSON.stringify(changes)), [
    { table: '角色', key: 'p 签发人', column: '角色', before: null, after: '签发人' },
    { table: '角色', key: 'p 签发人', column: '自', before: null, after: '2026-11-23 09:00' },
  ]);
});
