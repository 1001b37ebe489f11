import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { confirmKept } from '../commands/confirm-kept.ts';
import { keep } from '../commands/keep.ts';
import { reassess } from '../commands/reassess.ts';
import { submit } from '../commands/submit.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published, view, writtenDraft } from '../office-for-tests.ts';
import { findLife } from '../queries/life.ts';
import { listKept } from '../queries/list-kept.ts';
import { workbench } from '../queries/workbench/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const withheld = { disclosure: 'withheld' as const, disclosureGround: '第十六条第一款：内部工作流程' };

onEachEngine('what is kept unopened', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const keepIt = async (id: string, nextOn?: string) => {
    const { version } = await view(office.runtime, id);
    await execute(office.runtime, keep, { organId, id, version, ...(nextOn ? { nextOn } : {}) }, people.clerk);
  };
  const kept = (due?: 'yes') => listKept(office.runtime.database.read, { organId, ...(due ? { due } : {}) }, office.runtime.clock.today());

  test('it is registered with its ground and looked at again a year later; it is never public', async () => {
    const id = await writtenDraft(office.runtime, { fields: { title: '值班安排', ...withheld } });
    await keepIt(id);
    const now = await view(office.runtime, id);
    assert.deepEqual([now.stateName, now.publicPath, now.dueOn], ['登记不公开（待审定）', null, null]);
    const [row] = (await kept()).rows;
    assert.deepEqual(
      [row?.title, row?.disclosureName, row?.ground, row?.reassessOn, row?.overdue],
      ['值班安排', '不予公开', withheld.disclosureGround, '2027-11-23', false],
    );
    await assert.rejects(execute(office.runtime, submit, { organId, id, version: now.version }, people.clerk), refusedWith('登记为不公开'));
  });

  test('that it stays unopened is settled by somebody else, or it goes back to its writer with a reason', async () => {
    const { runtime } = office;
    const [stays, back] = [
      await writtenDraft(runtime, { fields: { title: '先留着的', ...withheld } }),
      await writtenDraft(runtime, { fields: { title: '应当公开的', ...withheld } }),
    ];
    for (const id of [stays, back]) await keepIt(id);
    assert.equal((await view(runtime, stays)).stateName, '登记不公开（待审定）');
    const settle = (id: string, by: keyof typeof people, of: { outcome: 'stays' | 'back'; reason?: string }) =>
      execute(runtime, confirmKept, { organId, id, ...of }, people[by]);
    const group = async (by: keyof typeof people) => {
      const asked = { db: runtime.database.read, organId, today: runtime.clock.today(), services: runtime.services };
      return (await workbench({ ...asked, actor: people[by] })).groups.find((one) => one.key === 'unsettled');
    };
    assert.ok((await group('signer'))?.items.some((one) => one.title === '先留着的'));
    assert.equal(await group('clerk'), undefined);
    await assert.rejects(settle(stays, 'clerk', { outcome: 'stays' }), Refusal);
    await assert.rejects(settle(back, 'signer', { outcome: 'back', reason: '' }), refusedWith('请写明理由'));
    await settle(stays, 'signer', { outcome: 'stays' });
    await assert.rejects(settle(stays, 'signer', { outcome: 'stays' }), refusedWith('已经审定过'));
    await settle(back, 'signer', { outcome: 'back', reason: '不属于内部流程' });
    const [kept, draft] = [await view(runtime, stays), await view(runtime, back)];
    assert.deepEqual([kept.stateName, draft.state, draft.editable], ['登记不公开', 'writing', true]);
    const waits = await listKept(runtime.database.read, { organId, waits: 'yes' }, runtime.clock.today());
    assert.ok(waits.rows.every((row) => row.id !== stays && row.id !== back));
    const look = { organId, id: stays, outcome: 'stays' as const, reason: '仍是内部流程', nextOn: '2028-01-04' };
    await execute(runtime, reassess, look, people.head);
    await assert.rejects(settle(stays, 'head', { outcome: 'stays' }), refusedWith('由另一个人审定'));
    await settle(stays, 'signer', { outcome: 'stays' });
  });

  test('each look names who proposed and who settled it, and that one still waits', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime, { fields: { title: '谁审定的', ...withheld } });
    const looks = async () =>
      (await findLife(runtime.database.read, { organId, id }, runtime.clock.today())).assessments.map((one) => [
        one.outcomeName,
        one.by,
        one.settled?.words,
        one.settled?.by,
      ]);
    const [clerk, signer, head] = ['（演示）clerk', '（演示）signer', '（演示）head'];
    await keepIt(id);
    assert.deepEqual(await looks(), [['登记不公开', clerk, undefined, undefined]]);
    runtime.clock = fixedClock('2026-11-23T03:00:00.000Z');
    await execute(runtime, confirmKept, { organId, id, outcome: 'stays' }, people.signer);
    runtime.clock = fixedClock('2026-11-24T03:00:00.000Z');
    await execute(runtime, reassess, { organId, id, outcome: 'stays', reason: '仍是内部流程', nextOn: '2028-01-04' }, people.head);
    const first = ['登记不公开', clerk, '同意不公开', signer];
    assert.deepEqual(await looks(), [['继续不公开', head, undefined, undefined], first]);
    runtime.clock = fixedClock('2026-11-25T03:00:00.000Z');
    await execute(runtime, confirmKept, { organId, id, outcome: 'stays' }, people.signer);
    assert.deepEqual(await looks(), [['继续不公开', head, '同意不公开', signer], first]);
    runtime.clock = fixedClock('2026-11-23T02:00:00.000Z');
  });

  test('what is to be opened, has no ground or was public cannot be kept', async () => {
    await assert.rejects(keepIt(await writtenDraft(office.runtime)), refusedWith('公开属性是“主动公开”'));
    const bare = await writtenDraft(office.runtime, { fields: { disclosure: 'onRequest', disclosureGround: '' } });
    await assert.rejects(keepIt(bare), refusedWith('依据和理由'));
    const id = await writtenDraft(office.runtime, { fields: withheld });
    await assert.rejects(keepIt(id, '2026-11-23'), refusedWith('今天之后'));
    await assert.rejects(keepIt(id, '2031-01-01'), refusedWith('不超过3年'));
    const open = await published(office.runtime);
    await assert.rejects(keepIt(open.id), refusedWith('已经公开'));
  });

  test('when its day comes it is on the workbench; it stays with a reason or becomes a draft for the reviews', async () => {
    const { runtime } = office;
    const stays = await writtenDraft(runtime, { fields: { title: '要看的甲', ...withheld } });
    const opens = await writtenDraft(runtime, { fields: { title: '要看的乙', ...withheld } });
    for (const id of [stays, opens]) await keepIt(id, '2027-01-04');
    runtime.clock = fixedClock('2027-01-04T02:00:00.000Z');
    const asked = { db: runtime.database.read, organId, today: runtime.clock.today(), services: runtime.services };
    const group = (await workbench({ ...asked, actor: people.officer })).groups.find((one) => one.key === 'reassess');
    assert.deepEqual(group?.items.map((one) => one.title).toSorted(), ['要看的乙', '要看的甲']);
    const look = (id: string, of: { outcome: 'stays' | 'opens'; reason: string; nextOn?: string }) =>
      execute(runtime, reassess, { organId, id, ...of }, people.officer);
    await assert.rejects(look(stays, { outcome: 'stays', reason: '仍是内部流程' }), refusedWith('下次评估的日子'));
    await look(stays, { outcome: 'stays', reason: '仍是内部流程', nextOn: '2028-01-04' });
    await look(opens, { outcome: 'opens', reason: '事情已办结，可以公开' });
    assert.equal((await kept('yes')).total, 0);
    const draft = await view(runtime, opens);
    assert.deepEqual([draft.state, draft.editable, draft.fields.disclosure], ['writing', true, 'proactive']);
    const life = await findLife(runtime.database.read, { organId, id: stays }, runtime.clock.today());
    assert.deepEqual(
      life.assessments.map((one) => [one.outcomeName, one.nextOn]),
      [
        ['继续不公开', '2028-01-04'],
        ['登记不公开', '2027-01-04'],
      ],
    );
    runtime.clock = fixedClock('2026-11-23T02:00:00.000Z');
  });
});
