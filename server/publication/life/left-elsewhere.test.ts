import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { editPosting } from '../commands/edit-posting.ts';
import { publish } from '../commands/publish.ts';
import { registerPosting } from '../commands/register-posting.ts';
import { removePublication } from '../commands/remove-publication.ts';
import { restore } from '../commands/restore.ts';
import { submit } from '../commands/submit.ts';
import { takeDownPosting } from '../commands/take-down-posting.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, passAll, people, published, view } from '../office-for-tests.ts';
import { figures } from '../queries/figures.ts';
import { findLife } from '../queries/life.ts';
import { listPostings } from '../queries/list-postings.ts';
import { wantedPostings } from '../queries/wanted-postings.ts';
import { workbench } from '../queries/workbench/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const blank = { kind: '', columnId: '', departmentId: '', formedOn: '', documentNumber: '', summary: '', address: '' };

onEachEngine('what was carried to other channels by hand', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const onWechat = async (title: string, targetChannels: string[] = []) => {
    const { id } = await published(office.runtime, { fields: { title, targetChannels } });
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

  test('what is public again waits for the channel it was taken down from, and is registered there once more', async () => {
    const { runtime } = office;
    const { id, postingId } = await onWechat('改正了电话的通知', ['wechat']);
    const wanted = async () => (await wantedPostings(runtime.database.read, { organId })).rows.map((one) => one.title);
    const again = { ...blank, title: '改正了电话的通知', channel: 'wechat', postedOn: '2026-11-23', publicationId: id };
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '电话写错了' }, people.signer);
    await takeDown(postingId);
    await execute(runtime, restore, { organId, id, reason: '电话已经改正' }, people.clerk);
    await execute(runtime, submit, { organId, id, version: (await view(runtime, id)).version }, people.clerk);
    await passAll(runtime, id);
    assert.deepEqual(await wanted(), [], 'as long as it is not public nobody is asked to post it');
    await execute(runtime, publish, { organId, id, version: (await view(runtime, id)).version }, people.officer);
    assert.deepEqual(await wanted(), ['改正了电话的通知']);
    const { id: second } = await execute(runtime, registerPosting, { organId, fields: again }, people.clerk);
    assert.deepEqual(await wanted(), []);
    await assert.rejects(execute(runtime, registerPosting, { organId, fields: again }, people.clerk), refusedWith('同一渠道只计一次'));
    const { rows } = await listPostings(runtime.database.read, { organId, publication: id, channel: 'wechat' });
    assert.deepEqual(
      new Map(rows.map((one) => [one.id, one.removedOn])),
      new Map([
        [postingId, '2026-11-23'],
        [second, null],
      ]),
    );
    const corrected = { ...again, address: 'https://mp.weixin.qq.com/s/first' };
    const edit = { organId, id: postingId, fields: corrected, changedAt: rows.find((one) => one.id === postingId)!.changedAt };
    await execute(runtime, editPosting, edit, people.clerk);
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
