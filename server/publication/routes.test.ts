import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readConfig } from '#kernel/config';
import { type App, createHttp } from '#kernel/http';
import { visitor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { cleanForm, reviewRoutes } from '#reviews';
import { type Member, type OfficeForTests, openOfficeForTests, organId, people } from './office-for-tests.ts';
import type { PublicationAnswer } from './queries/find-publication.ts';
import { publicationRoutes } from './routes.ts';

onEachEngine('publication over HTTP', (engine) => {
  let office: OfficeForTests;
  let app: App;
  before(async () => {
    office = await openOfficeForTests(engine);
    const read = readConfig({ GONGKAI_DATA: office.runtime.services.dataFolder, LOG_LEVEL: 'silent' });
    assert.ok('config' in read);
    const authenticate = async (http: { headers: Record<string, unknown> }) => people[http.headers['x-member'] as Member] ?? visitor('::1');
    app = await createHttp({ config: read.config, runtime: office.runtime, authenticate });
    publicationRoutes(app, office.runtime);
    reviewRoutes(app, office.runtime);
    await app.ready();
  });
  after(async () => {
    await app.close();
    await office.close();
  });

  const at = `/api/organs/${organId}`;
  const ask = (by: Member | '', method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) =>
    app.inject({ method, url: `${at}${path}`, headers: { 'x-member': by }, ...(payload ? { payload } : {}) });
  const post = (by: Member, path: string, payload: object) => ask(by, 'POST', path, payload);
  const one = async (id: string) => (await ask('clerk', 'GET', `/publications/${id}`)).json<PublicationAnswer>();

  test('a person in every role brings a text from the form to the public address', async () => {
    const kind = (await ask('clerk', 'GET', '/kinds'))
      .json<{ code: string; fields: { name: string }[] }[]>()
      .find((k) => k.code === 'leaders');
    assert.ok(kind?.fields.some((field) => field.name === 'person'));
    const { id } = (await post('clerk', '/publications', { kind: 'leaders' })).json<{ id: string }>();
    const { fields, version } = await one(id);
    const extra = { person: '（演示）甲', post: '镇长', duties: '主持全面工作' };
    const filled = { ...fields, title: '（演示）甲简介', formedOn: '2026-11-20', extra };
    const saved = await ask('clerk', 'PUT', `/publications/${id}/draft`, { version, fields: filled, bodyHtml: '<p>简介。</p>' });
    assert.equal(saved.statusCode, 200, saved.body);
    assert.deepEqual(saved.json<{ fields: { extra: object } }>().fields.extra, extra);
    await post('clerk', `/publications/${id}/submit`, { version: version + 1 });
    const waiting = (await ask('reviewer', 'GET', '/reviews/waiting')).json<{ rows: { subjectId: string; position: number }[] }>();
    assert.deepEqual(
      waiting.rows.map((row) => [row.subjectId, row.position]),
      [[id, 1]],
    );
    await post('reviewer', `/publications/${id}/decide`, { position: 1, decision: 'pass', opinion: '' });
    await post('secrecy', `/publications/${id}/decide`, {
      position: 2,
      decision: 'pass',
      opinion: '',
      conclusion: 'open',
      form: cleanForm(),
    });
    const last = await post('signer', `/publications/${id}/decide`, { position: 3, decision: 'pass', opinion: '同意' });
    assert.deepEqual(last.json(), { outcome: 'passed' });
    const made = await post('officer', `/publications/${id}/publish`, { version: version + 1 });
    assert.equal(made.json<{ publicPath: string }>().publicPath, '/o/shifan/p/202600001');
    const shown = await one(id);
    assert.equal(shown.state, 'published');
    assert.equal(shown.earlierReviews[0]?.stages[2]?.opinion, '同意');
  });

  test('a button that may not be pressed carries its reasons, and pressing it gives the same', async () => {
    const { id } = (await post('clerk', '/publications', { kind: 'normative-document' })).json<{ id: string }>();
    const { steps, version } = await one(id);
    const reasons = steps.find((step) => step.verb === 'submit')?.blockers ?? [];
    assert.ok(reasons.some((one) => one.message === '请填写标题。' && one.field === 'title'));
    assert.ok(reasons.some((one) => one.message === '请填写发文字号。'));
    const pressed = await post('clerk', `/publications/${id}/submit`, { version });
    assert.equal(pressed.statusCode, 409);
    assert.deepEqual(pressed.json<{ error: { blockers: unknown } }>().error.blockers, reasons);
  });

  test('what does not exist, what is not allowed and what does not fit is answered with a sentence', async () => {
    assert.equal((await ask('clerk', 'GET', '/publications/none')).statusCode, 404);
    assert.equal((await ask('', 'GET', '/publications')).statusCode, 401);
    assert.equal((await ask('stranger', 'GET', '/publications')).statusCode, 403);
    assert.equal((await ask('clerk', 'GET', '/publications?state=lost')).statusCode, 422);
    assert.equal((await ask('clerk', 'GET', '/publications?page=0')).statusCode, 422);
    const list = (await ask('clerk', 'GET', '/publications?pageSize=1&sort=title&order=asc')).json<{ rows: object[]; total: number }>();
    assert.deepEqual([list.rows.length, list.total], [1, 2]);
    assert.equal((await ask('head', 'GET', '/publication-choices')).statusCode, 200);
    assert.equal((await ask('head', 'GET', '/columns')).statusCode, 200);
    assert.equal((await ask('secrecy', 'GET', '/reviews/choices')).statusCode, 200);
  });
});
