import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { registerPosting } from '../commands/register-posting.ts';
import { removePublication } from '../commands/remove-publication.ts';
import { takeDownPosting } from '../commands/take-down-posting.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published } from '../office-for-tests.ts';
import { figures } from '../queries/figures.ts';
import { findLife } from '../queries/life.ts';
import { workbench } from '../queries/workbench/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const blank = { kind: '', columnId: '', departmentId: '', formedOn: '', documentNumber: '', summary: '', address: '' };

onEachEngine('what was carried to other channels by hand', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const onWechat = async (title: string) => {
    const { id } = await published(office.runtime, { fields: { title } });
    const fields = { ...blank, title, channel: 'wechat', postedOn: '2026-11-23', publicationId: id };
    const posting = await execute(office.runtime, registerPosting, { organId, fields }, people.clerk);
    return { id, postingId: posting.id };
  };
  const left = async () => {
    const { database, clock, services } = office.runtime;
    const { groups } = await workbench({ db: database.read, organId, actor: people.clerk, today: clock.today(), services });
    return groups.find((one) => one.key === 'leftElsewhere')?.items.map((one) => [one.title, one.level, one.detail]) ?? [];
  };
  const takeDown = (id: string) => execute(office.runtime, takeDownPosting, { organId, id }, people.clerk);

  test('a withdrawn text is asked for on the workbench until somebody says it was taken down there too', async () => {
    const { runtime } = office;
    const { id, postingId } = await onWechat('写错电话的通知');
    await assert.rejects(takeDown(postingId), refusedWith('还公开着'));
    const total = async () => (await figures(runtime.database.read, organId, 2026, runtime.clock.today())).total;
    const before = await total();
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '电话写错了' }, people.signer);
    assert.deepEqual(await left(), [['写错电话的通知', 'red', '微信公众号上还有，请到那里撤下，再登记']]);
    await takeDown(postingId);
    assert.deepEqual([await left(), await total()], [[], before]);
    await assert.rejects(takeDown(postingId), refusedWith('已经登记过'));
    const [deed] = (await findLife(runtime.database.read, { organId, id }, runtime.clock.today())).deeds;
    assert.deepEqual([deed?.title, deed?.details], ['其他渠道撤下', ['微信公众号（2026年11月23日发出）已撤下']]);
  });

  test('what was removed for good is asked for without its words', async () => {
    const { runtime } = office;
    const { id, postingId } = await onWechat('某户家庭救助情况公示');
    const remove = { organId, id, kind: 'personal' as const, reason: '误将受助家庭公开', keepTitle: false };
    await execute(runtime, removePublication, remove, people.head);
    assert.deepEqual(await left(), [['（已清除的信息）', 'red', '微信公众号上还有，请到那里撤下，再登记']]);
    await takeDown(postingId);
    assert.deepEqual(await left(), []);
  });
});
