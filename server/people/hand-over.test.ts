import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { closePerson } from './commands/close-person.ts';
import { delegate } from './commands/delegate.ts';
import { handOver } from './commands/hand-over.ts';
import { declareHandOverPart } from './hand-over/parts.ts';
import { handOverOf, handOverSheet } from './queries/hand-over-of.ts';
import { actorOf, openTown, person } from './testing.ts';

const refused = (words: RegExp) => (error: unknown) => error instanceof Refusal && words.test(error.message);

/** Whose keys hang where: stands for what modules above declare. */
const keys = new Map<string, string>();
declareHandOverPart({
  key: 'keys',
  name: '钥匙',
  note: '当面点清。',
  holdsAccount: true,
  matters: async (_db, { personId }) =>
    [...keys].filter(([, owner]) => owner === personId).map(([title]) => ({ title, detail: '一把', path: null, dueOn: null })),
  handOver: {
    blockers: async (_db, _of, to) => (to.length > 60 ? [{ code: 'keys', message: '拿不了。' }] : []),
    async run(_tx, _act, { personId }, to) {
      for (const [key, owner] of keys) if (owner === personId) keys.set(key, to);
    },
  },
});

onEachEngine('handing over to a successor', (engine) => {
  let town: Awaited<ReturnType<typeof openTown>>;
  let leaver: string;
  let successor: string;
  let stranger: string;
  before(async () => {
    town = await openTown(engine);
    leaver = await person(town.runtime, town.organId, 'likai', ['handler', 'disclosureHead']);
    successor = await person(town.runtime, town.organId, 'jieshou', ['handler']);
    stranger = await person(town.runtime, town.organId, 'pangren', ['handler']);
    keys.clear();
    keys.set('档案柜', leaver).set('值班室', leaver);
  });
  after(() => town.close());
  const db = () => town.runtime.database.read;
  const look = async (by: string, toPersonId?: string) =>
    handOverOf(db(), { organId: town.organId, personId: leaver, today: town.clock.today() }, toPersonId, await actorOf(town.runtime, by));
  const hand = async (by: string, more: Partial<{ toPersonId: string; parts: string[]; reason: string }> = {}) => {
    const input = { organId: town.organId, id: leaver, toPersonId: successor, parts: ['keys', 'delegations'], reason: '调离', ...more };
    return execute(town.runtime, handOver, input, await actorOf(town.runtime, by));
  };
  const part = async (key: string) => (await look(leaver)).parts.find((one) => one.key === key);

  test('what somebody has in hand is seen by himself and by those who look after people, not by colleagues', async () => {
    assert.deepEqual(
      (await part('keys'))?.matters.map((one) => one.title),
      ['档案柜', '值班室'],
    );
    const roles = await part('roles');
    assert.deepEqual(
      [roles?.passes, roles?.matters.map((one) => [one.title, one.detail])],
      [
        false,
        [
          ['公开办负责人', '没有别人担任，离开以前要先授予接手人'],
          ['经办人', '另有 2 人担任：示范员jieshou、示范员pangren'],
        ],
      ],
    );
    await assert.rejects(look(stranger), refused(/只能看自己的移交/));
    assert.deepEqual((await look(town.auditor)).parts[0]?.blockers[0]?.message, '由本人、公开办负责人或者系统管理员办理移交。');
  });

  test('an account is not closed while something is in hand, unless it must be at once; it can be handed over afterwards', async () => {
    const system = await actorOf(town.runtime, town.system);
    const stolen = await person(town.runtime, town.organId, 'beidao', ['handler']);
    const close = (more: { unhanded?: boolean } = {}) =>
      execute(town.runtime, closePerson, { organId: town.organId, id: stolen, reason: '账号被盗', ...more }, system);
    keys.set('仓库', stolen);
    await assert.rejects(close(), refused(/名下还有没有移交的：钥匙 1 项/));
    await close({ unhanded: true });
    const passing = { organId: town.organId, id: stolen, toPersonId: successor, parts: ['keys'], reason: '账号停用' };
    await execute(town.runtime, handOver, passing, system);
    assert.equal(keys.get('仓库'), successor);
    keys.delete('仓库');
  });

  test('wrong successors are refused before anything changes', async () => {
    await assert.rejects(hand(stranger), refused(/由本人、公开办负责人或者系统管理员/));
    await assert.rejects(hand(leaver, { toPersonId: leaver }), refused(/应是另一个人/));
    await assert.rejects(hand(leaver, { toPersonId: 'nobody' }), refused(/没有这个人员/));
    await assert.rejects(hand(leaver, { reason: ' ' }), refused(/请填写移交的缘由/));
    await assert.rejects(hand(leaver, { parts: ['roles'] }), refused(/没有要移交的/));
    assert.equal((await part('keys'))?.matters.length, 2);
  });

  test('one act passes it on, ends delegations, and leaves a sheet that both can read', async () => {
    const lent = { organId: town.organId, fromPersonId: leaver, toPersonId: stranger, role: 'disclosureHead' };
    const days = { fromDay: '2026-11-23', toDay: '2026-12-01', reason: '年休假' };
    await execute(town.runtime, delegate, { ...lent, ...days }, await actorOf(town.runtime, leaver));
    const { id } = await hand(leaver);
    assert.deepEqual([...keys.values()], [successor, successor]);
    assert.equal((await part('delegations'))?.matters.length, 0);
    const sheet = await handOverSheet(db(), { organId: town.organId, id }, await actorOf(town.runtime, successor));
    assert.deepEqual(
      [sheet.fromName, sheet.toName, sheet.reason, sheet.parts.map((one) => [one.name, one.matters.length])],
      [
        '示范员likai',
        '示范员jieshou',
        '调离',
        [
          ['钥匙', 2],
          ['委托代办', 1],
        ],
      ],
    );
    const asStranger = await actorOf(town.runtime, stranger);
    await assert.rejects(handOverSheet(db(), { organId: town.organId, id }, asStranger), refused(/只能看自己的移交/));
    await assert.rejects(hand(leaver), refused(/可能刚刚已经移交/));
    assert.deepEqual(
      (await look(leaver)).records.map((one) => [one.toName, one.count]),
      [['示范员jieshou', 3]],
    );
    const entry = town.entries.findLast((one) => one.verb === 'people.handOver');
    assert.deepEqual(entry?.changes.map((one) => one.table).sort(), ['delegation', 'hand_over']);
  });
});
