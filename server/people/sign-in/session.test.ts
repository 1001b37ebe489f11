import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { changeSignInRules } from '../commands/change-sign-in-rules.ts';
import { createPerson } from '../commands/create-person.ts';
import { revokeRole } from '../commands/grant-role.ts';
import { actorOf, openEdge, openTown, password, person } from '../testing.ts';

onEachEngine('a session', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let edge: Awaited<ReturnType<typeof openEdge>>;
  let clerk: string;
  const opened: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    town = await openTown(engine);
    edge = await openEdge(town.runtime);
    opened.push(() => edge.app.close(), town.close);
    clerk = await person(town.runtime, town.organId, 'jingban', ['handler']);
  });
  after(async () => {
    for (const close of opened) await close();
  });
  const enter = async (secret = password, login = 'jingban') => {
    const browser = edge.browser();
    const answer = await browser.post('/api/sign-in', { login, password: secret });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return { browser, answer };
  };
  const signedIn = async (browser: ReturnType<typeof edge.browser>) => (await browser.get('/api/me')).body.signedIn;

  test('is carried by a cookie out of reach of scripts', async () => {
    const { answer } = await enter();
    assert.match(String(answer.setCookie), /HttpOnly/);
    assert.match(String(answer.setCookie), /SameSite=Lax/);
    assert.doesNotMatch(String(answer.setCookie), /Secure/);
  });

  test('travels over TLS only, and below its path, where the site has them', async () => {
    const other = await openEdge(town.runtime, { publicUrl: 'https://www.example.gov.cn', basePath: '/zwgk' });
    const { status, setCookie } = await other.browser().post('/api/sign-in', { login: 'jingban', password });
    assert.equal(status, 200);
    assert.match(String(setCookie), /Secure/);
    assert.match(String(setCookie), /Path=\/zwgk/);
    await other.app.close();
  });

  test('ends after 30 minutes without a request, and lives on as long as there are some', async () => {
    const { browser } = await enter();
    for (let i = 0; i < 4; i++) {
      town.clock.move(20);
      assert.equal(await signedIn(browser), true);
    }
    town.clock.move(31);
    assert.equal(await signedIn(browser), false);
    assert.equal((await browser.get('/api/me/sessions')).body.error.code, 'people.signInFirst');
  });

  test('ends after twelve hours in any case', async () => {
    const { browser } = await enter();
    for (let i = 0; i < 35; i++) {
      town.clock.move(20);
      assert.equal(await signedIn(browser), true);
    }
    town.clock.move(20);
    assert.equal(await signedIn(browser), false);
  });

  test('keeps to the limits the security administrator sets', async () => {
    const rules = { idleMinutes: 5, absoluteHours: 1, lockAfter: 5, lockMinutes: 15 };
    await execute(town.runtime, changeSignInRules, rules, await actorOf(town.runtime, town.security));
    const { browser } = await enter();
    town.clock.move(6);
    assert.equal(await signedIn(browser), false);
  });

  test('ends at once when signed out, and only there', async () => {
    const one = await enter();
    const two = await enter();
    const stolen = one.browser.token();
    assert.equal((await one.browser.post('/api/sign-out')).status, 200);
    assert.equal(await signedIn(one.browser), false);
    const thief = await edge.app.inject({ url: '/api/me', headers: { cookie: `gongkai_session=${stolen}` } });
    assert.equal(thief.json().signedIn, false);
    assert.equal(await signedIn(two.browser), true);
  });

  test('can be ended from another browser, but never by somebody else', async () => {
    const one = await enter();
    const two = await enter();
    const list = (await two.browser.get('/api/me/sessions')).body;
    assert.deepEqual(list.map((row: { current: boolean }) => row.current).sort(), [false, true]);
    const other = list.find((row: { current: boolean }) => !row.current).id;
    const stranger = await enter(password, 'shenji');
    assert.equal((await stranger.browser.call('DELETE', `/api/me/sessions/${other}`)).status, 404);
    assert.equal((await two.browser.call('DELETE', `/api/me/sessions/${other}`)).status, 200);
    assert.equal(await signedIn(one.browser), false);
    assert.equal(await signedIn(two.browser), true);
  });

  test('of other browsers ends when the password is changed', async () => {
    const one = await enter();
    const two = await enter();
    const wrong = await two.browser.post('/api/me/password', { currentPassword: 'x', newPassword: '山高水长人不老' });
    assert.equal(wrong.body.error.field, 'currentPassword');
    const weak = await two.browser.post('/api/me/password', { currentPassword: password, newPassword: 'jingban-2026' });
    assert.match(weak.body.error.message, /账号/);
    const right = await two.browser.post('/api/me/password', { currentPassword: password, newPassword: '山高水长人不老，月明风清' });
    assert.equal(right.status, 200);
    assert.equal(await signedIn(one.browser), false);
    assert.equal(await signedIn(two.browser), true);
  });

  test('that was stolen cannot be used to guess the password without end', async () => {
    const { browser } = await enter();
    const guess = async (currentPassword: string) =>
      (await browser.post('/api/me/password', { currentPassword, newPassword: '山高水长人不老，月明风清' })).body.error?.code;
    for (let i = 0; i < 5; i++) assert.equal(await guess(`猜-${i}`), 'people.wrongPassword');
    assert.equal(await guess(password), 'people.locked');
    assert.match(town.entries.at(-1)?.reason ?? '', /修改登录方式时口令不对/);
  });

  test('with a first password is a visitor everywhere until the password is changed', async () => {
    const made = { organId: town.organId, login: 'xinren', name: '示范员新' };
    const { firstPassword } = await execute(town.runtime, createPerson, made, await actorOf(town.runtime, town.system));
    const { browser, answer } = await enter(firstPassword, 'xinren');
    assert.equal(answer.body.waitsFor, 'newPassword');
    assert.equal((await browser.get('/api/organs')).status, 401);
    const me = (await browser.get('/api/me')).body;
    assert.deepEqual([me.signedIn, me.waitsFor, me.person.login], [false, 'newPassword', 'xinren']);
    assert.equal((await browser.post('/api/me/password', { newPassword: firstPassword })).status, 422);
    assert.equal((await browser.post('/api/me/password', { newPassword: '山高水长人不老' })).body.error.code, 'people.weakPassword');
    assert.equal((await browser.post('/api/me/password', { newPassword: '山高水长人不老，月明' })).status, 200);
    assert.equal((await browser.get('/api/organs')).status, 200);
  });

  test('loses a role at the next request after it was taken away', async () => {
    const { browser } = await enter();
    const security = await actorOf(town.runtime, town.security);
    assert.deepEqual((await browser.get('/api/me')).body.organs[0].roleNames, ['经办人']);
    await execute(town.runtime, revokeRole, { organId: town.organId, personId: clerk, role: 'handler' }, security);
    assert.deepEqual((await browser.get('/api/me')).body.organs[0].roleNames, []);
  });
});
