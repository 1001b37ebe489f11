import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { TOTP } from 'otpauth';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { resetTotp } from '../commands/stop-totp.ts';
import { actorOf, openEdge, openTown, password, person } from '../testing.ts';

onEachEngine('the second step', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let edge: Awaited<ReturnType<typeof openEdge>>;
  let clerk: string;
  let secret: string;
  const opened: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    town = await openTown(engine);
    edge = await openEdge(town.runtime);
    opened.push(() => edge.app.close(), town.close);
    clerk = await person(town.runtime, town.organId, 'jingban', ['handler']);
    secret = await enrol();
    town.clock.move(5);
  });
  after(async () => {
    for (const close of opened) await close();
  });
  const code = (of: string) => new TOTP({ secret: of }).generate({ timestamp: Date.parse(town.clock.now()) });
  async function enter() {
    const browser = edge.browser();
    const { body, status } = await browser.post('/api/sign-in', { login: 'jingban', password });
    return { browser, waitsFor: body.waitsFor, status };
  }
  async function enrol() {
    const { browser } = await enter();
    const { body } = await browser.post('/api/me/totp');
    assert.match(body.uri, /^otpauth:\/\/totp\//);
    assert.equal((await browser.post('/api/me/totp/confirm', { code: '000000' })).body.error.field, 'code');
    assert.equal((await browser.post('/api/me/totp/confirm', { code: code(body.secret) })).status, 200);
    return body.secret as string;
  }

  test('stands between the password and everything else', async () => {
    const { browser, waitsFor } = await enter();
    assert.equal(waitsFor, 'secondFactor');
    assert.equal((await browser.get('/api/organs')).status, 401);
    assert.equal((await browser.post('/api/me/password', { newPassword: '山高水长人不老，月明' })).status, 401);
    assert.equal((await browser.post('/api/sign-in/second-factor', { code: code(secret) })).status, 200);
    assert.equal((await browser.get('/api/organs')).status, 200);
  });

  test('takes each code once, also when two browsers send it at the same moment', async () => {
    const one = await enter();
    const two = await enter();
    const both = await Promise.all([one, two].map(({ browser }) => browser.post('/api/sign-in/second-factor', { code: code(secret) })));
    assert.deepEqual(both.map((answer) => answer.status).sort(), [200, 401]);
    const late = await enter();
    assert.equal((await late.browser.post('/api/sign-in/second-factor', { code: code(secret) })).body.error.code, 'people.wrongCode');
  });

  test('locks after five wrong codes, and the right password in between does not help', async () => {
    for (let i = 0; i < 5; i++) {
      const { browser } = await enter();
      assert.equal((await browser.post('/api/sign-in/second-factor', { code: '000000' })).body.error.code, 'people.wrongCode');
    }
    assert.equal((await enter()).status, 429);
  });

  test('must follow within ten minutes', async () => {
    const { browser } = await enter();
    town.clock.move(11);
    assert.equal((await browser.post('/api/sign-in/second-factor', { code: code(secret) })).body.error.code, 'people.sessionEnded');
  });

  test('keeps its secret encrypted under a key only the server may read', async () => {
    const row = await town.runtime.database.read
      .selectFrom('person')
      .select('totp_secret')
      .where('id', '=', clerk)
      .executeTakeFirstOrThrow();
    assert.ok(row.totp_secret && !row.totp_secret.includes(secret));
    const path = join(town.runtime.services.dataFolder, 'keys', 'second-factor.key');
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal((await readFile(path)).length, 32);
    assert.ok(!JSON.stringify(town.entries).includes(secret));
  });

  test('says so when the key on the server is another one', async () => {
    await writeFile(join(town.runtime.services.dataFolder, 'keys', 'second-factor.key'), Buffer.alloc(32, 7));
    const { browser } = await enter();
    const { status, body } = await browser.post('/api/sign-in/second-factor', { code: code(secret) });
    assert.deepEqual([status, body.error.code], [503, 'people.keyLost']);
  });

  test('is switched off with the password, or by the security administrator when the telephone is lost', async () => {
    const { browser } = await enter();
    await browser.post('/api/sign-in/second-factor', { code: code(secret) });
    assert.equal((await browser.post('/api/me/totp/stop', { password: 'x' })).status, 422);
    await execute(town.runtime, resetTotp, { organId: town.organId, id: clerk }, await actorOf(town.runtime, town.security));
    assert.equal((await browser.get('/api/organs')).status, 401);
    assert.equal((await enter()).waitsFor, null);
  });
});
