import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { delegate, endDelegation } from './commands/delegate.ts';
import { revokeRole } from './commands/grant-role.ts';
import { listDelegations } from './queries/list-delegations.ts';
import { me } from './queries/me.ts';
import { grantsInForce } from './sign-in/session.ts';
import { actorOf, openTown, organ, person } from './testing.ts';

onEachEngine('a delegation during a leave', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let number = 0;
  before(async () => {
    town = await openTown(engine);
  });
  after(() => town.close());

  /** A reviewer going on leave and the colleague who stands in. */
  async function pair() {
    number += 1;
    const from = await person(town.runtime, town.organId, `reviewer${number}`, ['reviewer']);
    const to = await person(town.runtime, town.organId, `stand-in${number}`, ['handler']);
    return { from, to };
  }
  const leave = { role: 'reviewer', fromDay: '2026-11-24', toDay: '2026-11-26', reason: '年休假' };
  const lend = async (from: string, to: string, more: Partial<typeof leave> = {}, by = from) =>
    execute(
      town.runtime,
      delegate,
      { organId: town.organId, fromPersonId: from, toPersonId: to, ...leave, ...more },
      await actorOf(town.runtime, by),
    );
  const lentTo = async (to: string, today: string) =>
    (await grantsInForce(town.runtime.database.read, to, today)).filter((grant) => grant.onBehalfOf);
  const codes = (e: unknown) => (e instanceof Refusal ? e.blockers.map((blocker) => blocker.code) : []);

  test('gives the role from the first day to the last, and not a day longer', async () => {
    const { from, to } = await pair();
    await lend(from, to);
    assert.deepEqual(await lentTo(to, '2026-11-23'), []);
    for (const day of ['2026-11-24', '2026-11-26'])
      assert.deepEqual(await lentTo(to, day), [{ organId: town.organId, role: 'reviewer', onBehalfOf: from }]);
    assert.deepEqual(await lentTo(to, '2026-11-27'), []);
  });

  test('ends early when either of the two says so, and at once', async () => {
    const { from, to } = await pair();
    const { id } = await lend(from, to, { fromDay: '2026-11-20' });
    const stranger = await pair();
    const end = async (by: string) => execute(town.runtime, endDelegation, { organId: town.organId, id }, await actorOf(town.runtime, by));
    await assert.rejects(end(stranger.from), (e) => e instanceof Refusal && e.kind === 'missing');
    assert.equal((await lentTo(to, '2026-11-23')).length, 1);
    await end(to);
    assert.deepEqual(await lentTo(to, '2026-11-23'), []);
    await assert.rejects(end(from), (e) => e instanceof Refusal && e.kind === 'missing');
  });

  test('stops giving when the lender loses the role himself', async () => {
    const { from, to } = await pair();
    await lend(from, to);
    const security = await actorOf(town.runtime, town.security);
    await execute(town.runtime, revokeRole, { organId: town.organId, personId: from, role: 'reviewer' }, security);
    assert.deepEqual(await lentTo(to, '2026-11-25'), []);
  });

  test('is refused for the three administrators, for what one does not hold, to oneself and to strangers', async () => {
    const { from, to } = await pair();
    await assert.rejects(lend(town.auditor, to, { role: 'auditor' }), (e) => codes(e).includes('people.delegateAdministrator'));
    await assert.rejects(lend(from, to, { role: 'signer' }), (e) => codes(e).includes('people.delegateNone'));
    await assert.rejects(lend(from, from), (e) => codes(e).includes('people.delegateSelf'));
    const elsewhere = await organ(town.runtime, `elsewhere${number}`, null);
    const stranger = await person(town.runtime, elsewhere, `stranger${number}`);
    await assert.rejects(lend(from, stranger), (e) => e instanceof Refusal && e.kind === 'missing');
  });

  test('of a role that was itself lent is refused', async () => {
    const { from, to } = await pair();
    await lend(from, to, { fromDay: '2026-11-20' });
    const third = await person(town.runtime, town.organId, `third${number}`, ['handler']);
    await assert.rejects(lend(to, third), (e) => codes(e).includes('people.delegateNone'));
  });

  test('is arranged by oneself or by the security administrator, never to the benefit of the one who arranges it', async () => {
    const { from, to } = await pair();
    await assert.rejects(lend(from, to, {}, to), (e) => codes(e).includes('people.delegateOther'));
    await assert.rejects(lend(from, town.security, {}, town.security), (e) => codes(e).includes('people.delegateOther'));
    await lend(from, to, {}, town.security);
    await assert.rejects(lend(from, to, { fromDay: '2026-11-26', toDay: '2026-11-30' }), (e) => codes(e).includes('people.delegateTwice'));
  });

  test('needs days that exist, in their order, not past and not for ever', async () => {
    const { from, to } = await pair();
    await assert.rejects(lend(from, to, { fromDay: '2022-13-01' }), /“2022-13-01”不是日期/);
    await assert.rejects(lend(from, to, { toDay: '2026-11-23' }), (e) => codes(e).includes('people.daysReversed'));
    await assert.rejects(lend(from, to, { fromDay: '2026-11-01', toDay: '2026-11-22' }), (e) => codes(e).includes('people.daysPast'));
    await assert.rejects(lend(from, to, { toDay: '2027-11-24' }), (e) => codes(e).includes('people.daysTooMany'));
  });

  test('is listed to the two, and to those who look after the organ, not to others', async () => {
    const { from, to } = await pair();
    await lend(from, to);
    const seen = async (by: string) =>
      (await listDelegations(town.runtime.database.read, town.organId, await actorOf(town.runtime, by), '2026-11-25', 1, 200)).rows.filter(
        (row) => row.fromPersonId === from,
      );
    assert.equal((await seen(from))[0]?.state, 'inForce');
    assert.equal((await seen(to)).length, 1);
    assert.equal((await seen(town.security)).length, 1);
    assert.equal((await seen((await pair()).from)).length, 0);
  });

  test('says whether it has begun, runs, is over or was ended; one that has not begun can be called off', async () => {
    const { from, to } = await pair();
    const { id } = await lend(from, to);
    const by = await actorOf(town.runtime, from);
    const state = async (today: string) =>
      (await listDelegations(town.runtime.database.read, town.organId, by, today, 1, 200)).rows.find((row) => row.id === id)?.state;
    assert.deepEqual([await state('2026-11-23'), await state('2026-11-24'), await state('2026-11-27')], ['ahead', 'inForce', 'over']);
    await execute(town.runtime, endDelegation, { organId: town.organId, id }, by);
    assert.deepEqual([await state('2026-11-24'), await lentTo(to, '2026-11-24')], ['ended', []]);
  });

  test('tells whoever stands in for whom he holds the role', async () => {
    const { from, to } = await pair();
    await lend(from, to, { fromDay: '2026-11-23' });
    const { organs } = await me(town.runtime, { mode: 'serve', basePath: '' }, await actorOf(town.runtime, to));
    const { name } = await town.runtime.database.read.selectFrom('person').select('name').where('id', '=', from).executeTakeFirstOrThrow();
    assert.deepEqual(organs[0]?.roleNames, ['经办人', `审核人（代${name}）`]);
  });
});
