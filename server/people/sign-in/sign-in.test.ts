import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { closePerson } from '../commands/close-person.ts';
import { unlockPerson } from '../commands/unlock-person.ts';
import { actorOf, openTown, password, person } from '../testing.ts';
import { signIn } from './sign-in.ts';

onEachEngine('sign-in', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let clerk: string;
  const opened: (() => Promise<void>)[] = [];
  beforeEach(async () => {
    town = await openTown(engine);
    opened.push(town.close);
    clerk = await person(town.runtime, town.organId, 'jingban', ['handler']);
  });
  after(async () => {
    for (const close of opened) await close();
  });

  const tryWith = (secret: string, { login = 'jingban', address = '10.0.0.9' } = {}) =>
    signIn(town.runtime, { login, password: secret, address, agent: 'Test' }).then(
      () => 'in',
      (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
    );
  const fail = async (times: number, more = {}) => {
    const codes: string[] = [];
    for (let i = 0; i < times; i++) codes.push(await tryWith(`不对-${i}`, more));
    return codes;
  };

  test('opens a session and keeps only the digest of its token', async () => {
    const { token, waitsFor } = await signIn(town.runtime, { login: ' JingBan ', password, address: '10.0.0.9', agent: 'Test' });
    assert.equal(waitsFor, null);
    const rows = await town.runtime.database.read.selectFrom('session').selectAll().execute();
    assert.equal(rows.length, 1);
    assert.ok(!JSON.stringify(rows).includes(token));
    assert.equal(town.entries.at(-1)?.verb, 'people.signIn');
    assert.equal(town.entries.at(-1)?.actor.personId, clerk);
  });

  test('says the same to a wrong password and to a login that does not exist', async () => {
    const words = async (login: string) =>
      signIn(town.runtime, { login, password: '不对-不对-不对', address: '10.0.0.9', agent: '' }).catch(
        (e: Refusal) => `${e.code} ${e.message}`,
      );
    assert.equal(await words('jingban'), await words('nobody-here'));
  });

  test('locks a login after five failures, with the minute from which one may try again', async () => {
    assert.deepEqual(await fail(5), Array(5).fill('people.wrongSignIn'));
    await assert.rejects(
      signIn(town.runtime, { login: 'jingban', password, address: '10.0.0.9', agent: '' }),
      (e) => e instanceof Refusal && e.kind === 'tooMany' && e.message.includes('09:15'),
    );
    town.clock.move(15.1);
    assert.equal(await tryWith(password), 'in');
  });

  test('locks a login that does not exist in the same way', async () => {
    const codes = await fail(6, { login: 'nobody-here' });
    assert.deepEqual(codes, [...Array(5).fill('people.wrongSignIn'), 'people.locked']);
  });

  test('counts guesses sent at once: of twelve only five are looked at', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, (_, i) => tryWith(`不对-${i}`, { address: `10.0.1.${i}` })));
    assert.equal(codes.filter((code) => code === 'people.wrongSignIn').length, 5);
    assert.equal(codes.filter((code) => code === 'people.locked').length, 7);
  });

  test('forgets earlier failures after a right password', async () => {
    await fail(4);
    assert.equal(await tryWith(password), 'in');
    await fail(4);
    assert.equal(await tryWith(password), 'in');
  });

  test('locks whoever fails from a new IPv6 address of his own network each time', async () => {
    for (let i = 0; i < 50; i++) await tryWith('不对-不对', { login: `roam${i}`, address: `2408:8207:1:2::${i}` });
    assert.equal(await tryWith(password, { address: '2408:8207:1:2:ffff::1' }), 'people.addressLocked');
    assert.equal(await tryWith(password, { address: '2408:8207:1:3::1' }), 'in');
  });

  test('locks an address that fails with many logins, and it alone', async () => {
    for (let i = 0; i < 50; i++) await tryWith('不对-不对', { login: `guess${i}`, address: '203.0.113.5' });
    assert.equal(await tryWith(password, { address: '203.0.113.5' }), 'people.addressLocked');
    assert.equal(await tryWith(password), 'in');
  });

  test('does not lock an office whose people sign in rightly from one address', async () => {
    for (let i = 0; i < 55; i++) assert.equal(await tryWith(password), 'in');
  });

  test('is opened again by the security administrator', async () => {
    await fail(5);
    assert.equal(await tryWith(password), 'people.locked');
    await execute(town.runtime, unlockPerson, { organId: town.organId, id: clerk }, await actorOf(town.runtime, town.security));
    assert.equal(await tryWith(password), 'in');
  });

  test('is refused to a closed account like a wrong password, and the auditor sees why', async () => {
    const system = await actorOf(town.runtime, town.system);
    await execute(town.runtime, closePerson, { organId: town.organId, id: clerk, reason: '调离' }, system);
    assert.equal(await tryWith(password), 'people.wrongSignIn');
    assert.match(town.entries.at(-1)?.reason ?? '', /jingban：已停用/);
  });

  test('leaves failures and the lock in the audit trail, but no password typed into the field of the login', async () => {
    await fail(1, { login: 'MyS3cretPassword' });
    assert.doesNotMatch(JSON.stringify(town.entries.at(-1)), /cretpassword/i);
    await fail(5);
    const failures = town.entries.filter((entry) => entry.verb === 'people.signInFailed');
    assert.equal(failures.length, 6);
    const lock = failures.at(-1)?.changes[0];
    assert.equal(lock?.before?.locked_until, null);
    assert.equal(lock?.after?.locked_until, '2026-11-23T01:15:00.000Z');
  });
});
