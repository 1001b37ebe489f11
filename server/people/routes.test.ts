import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { systemActor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { closeOrgan } from './commands/change-organ.ts';
import { organ as makeOrgan, openEdge, openTown, password, person } from './testing.ts';

type Edge = Awaited<ReturnType<typeof openEdge>>;
type Document = { paths: Record<string, Record<string, unknown>> };

/** What everybody may call: to come in, to leave, to ask who he is. */
const open = new Set([
  'post /api/sign-in',
  'post /api/sign-in/second-factor',
  'post /api/sign-out',
  'post /api/me/password',
  'post /api/set-up',
  'get /api/me',
]);

onEachEngine('people over HTTP', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let edge: Edge;
  before(async () => {
    town = await openTown(engine);
    edge = await openEdge(town.runtime);
    await person(town.runtime, town.organId, 'jingban', ['handler']);
  });
  after(async () => {
    await edge.app.close();
    await town.close();
  });
  const enter = async (login: string) => {
    const browser = edge.browser();
    await browser.post('/api/sign-in', { login, password });
    return browser;
  };
  const organ = (rest = '') => `/api/organs/${town.organId}${rest}`;

  test('every address but the way in is closed to visitors', async () => {
    await edge.app.ready();
    const { paths } = edge.app.swagger() as unknown as Document;
    let closed = 0;
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods).filter((each) => !open.has(`${each} ${path}`))) {
        const url = path.replaceAll(/\{\w+\}/g, 'handler');
        const answer = await edge.app.inject({ method: method.toUpperCase() as 'GET', url, ...(method === 'get' ? {} : { payload: {} }) });
        // 422: the form is looked at before the person; nothing was done either way.
        assert.ok([401, 422].includes(answer.statusCode), `${method} ${path}: ${answer.statusCode}`);
        if (method === 'get') assert.equal(answer.statusCode, 401, path);
        closed += 1;
      }
    assert.ok(closed > 35, String(closed));
  });

  test('a handler may look at his organ, but not at its accounts, and is told which role it takes', async () => {
    const browser = await enter('jingban');
    assert.equal((await browser.get(organ())).status, 200);
    const denied = await browser.get(organ('/persons'));
    assert.equal(denied.status, 403);
    assert.match(denied.body.error.message, /系统管理员/);
    assert.equal((await browser.post(organ('/persons'), { login: 'x1', name: '示范' })).status, 403);
  });

  test('an organ knows whether any stand below it: a town without offers no list of them', async () => {
    const hasBelow = async (login: string) => (await (await enter(login)).get('/api/me')).body.organs[0].hasBelow;
    assert.equal(await hasBelow('jingban'), false);
    const village = await makeOrgan(town.runtime, 'shan-office', town.organId);
    assert.equal(await hasBelow('jingban'), true);
    await execute(town.runtime, closeOrgan, { organId: village, reason: '机构改革撤并' }, systemActor);
    assert.equal(await hasBelow('jingban'), false);
  });

  test('the system administrator makes departments, villages and accounts; a password is shown once', async () => {
    const browser = await enter('xitong');
    const { added, skipped } = (await browser.post(organ('/villages'), { text: '示范一村\r\n示范二村、示范一村\n\n 示范三村 ' })).body;
    assert.deepEqual([added, skipped], [['示范一村', '示范二村', '示范三村'], []]);
    assert.deepEqual((await browser.post(organ('/villages'), { text: '示范二村，示范四村' })).body, {
      added: ['示范四村'],
      skipped: ['示范二村'],
    });
    assert.deepEqual((await browser.post(organ('/departments/bulk'), { text: '党政办\n财政所' })).body.added, ['党政办', '财政所']);
    const departments = (await browser.get(organ('/departments'))).body;
    const made = await browser.post(organ('/persons'), { login: 'xinren', name: '示范员新', departmentId: departments[1].id });
    assert.match(made.body.firstPassword, /^[a-z2-9-]{14}$/);
    const { rows } = (await browser.get(organ('/persons?text=xinren'))).body;
    assert.deepEqual([rows[0].departmentName, rows[0].mustChangePassword, rows[0].roles], ['财政所', true, []]);
    assert.equal('firstPassword' in rows[0], false);
    assert.equal((await browser.post(`${organ('/persons')}/${made.body.id}/roles`, { role: 'handler' })).status, 403);
  });

  test('the profile of the organ is kept and its limits are told beside the field', async () => {
    const browser = await enter('xitong');
    const profile = (await browser.get(organ())).body.profile;
    const put = (more: object) => browser.call('PUT', organ('/profile'), { profile: { ...profile, ...more } });
    assert.equal((await put({ disclosureOffice: ' 示范镇党政办 ', introduction: '㙍𠮷🙂' })).status, 200);
    const kept = (await browser.get(organ())).body.profile;
    assert.deepEqual([kept.disclosureOffice, kept.introduction], ['示范镇党政办', '㙍𠮷🙂']);
    assert.equal((await put({ postcode: '2'.repeat(11) })).body.error.field, 'profile.postcode');
  });

  test('a report of a problem reaches the administrator without the numbers somebody pasted into it, and its answer the one who reported', async () => {
    const clerk = await enter('jingban');
    const words = '办理 370000199001010019 时出错，电话 138 0013 8000，卡 6222 0000 0000 0000 000';
    const page = '/console/publication?q=13800138000';
    assert.equal((await clerk.post('/api/problems', { organId: town.organId, page, requestId: 'ab12cd34', words })).status, 200);
    assert.equal((await clerk.get(organ('/problems'))).status, 403);
    const administrator = await enter('xitong');
    const { rows } = (await administrator.get(organ('/problems'))).body;
    assert.equal(rows[0].page, '/console/publication');
    assert.equal(rows[0].personName, '示范员jingban');
    assert.doesNotMatch(rows[0].words, /\d{4}/);
    await administrator.post(`${organ('/problems')}/${rows[0].id}/answer`, { answer: '已修好' });
    assert.equal((await administrator.get(organ('/problems?state=open'))).body.total, 0);
    const [mine] = (await clerk.get('/api/me/problems')).body;
    assert.deepEqual([mine.words, mine.answer], [rows[0].words, '已修好']);
    assert.deepEqual((await administrator.get('/api/me/problems')).body, [], 'nobody reads what others reported');
  });

  test('another site cannot sign anybody in or out', async () => {
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    const answer = await edge.app.inject({ method: 'POST', url: '/api/sign-in', headers, payload: { login: 'jingban', password } });
    assert.equal(answer.statusCode, 403);
  });

  test('guessing by machine is slowed down before anything is looked at', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 122; i++) statuses.push((await edge.app.inject({ method: 'POST', url: '/api/set-up', payload: {} })).statusCode);
    assert.deepEqual([statuses[119], statuses[120], statuses[121]], [422, 429, 429]);
  });
});
