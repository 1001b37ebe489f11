import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { cleanForm } from '#reviews';
import { decideStage } from '../commands/decide-stage.ts';
import { publish } from '../commands/publish.ts';
import { reviewUrgently } from '../commands/review-urgently.ts';
import { revise } from '../commands/revise.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { submit } from '../commands/submit.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, pass, people, submitted, view } from '../office-for-tests.ts';
import { findLife } from '../queries/life.ts';
import { listPublications } from '../queries/list-publications.ts';
import { publicPublication } from '../queries/public/index.ts';
import { workbench } from '../queries/workbench/index.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('out in an emergency, reviewed afterwards', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const publishNow = async (id: string) => {
    const { version } = await view(office.runtime, id);
    return execute(office.runtime, publish, { organId, id, version }, people.officer);
  };
  const outAtOnce = async (title: string) => {
    const { runtime } = office;
    const id = await submitted(runtime, { fields: { title } });
    await execute(runtime, reviewUrgently, { organId, id, reason: '台风今晚登陆' }, people.head);
    await assert.rejects(publishNow(id), refusedWith('正在审核'));
    await pass(runtime, id, 2, 'secrecy');
    return { id, ...(await publishNow(id)) };
  };
  const marked = async () =>
    (await listPublications(office.runtime.database.read, { organId, state: 'reviewedAfter' }, office.runtime.clock.today())).rows.map(
      (row) => row.title,
    );

  test('it is public after the secrecy review, marked until the other stages are done, and then no longer', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await outAtOnce('防台风紧急通知');
    assert.equal((await publicPublication(runtime.database.read, organId, publicNumber))?.state, 'published');
    assert.deepEqual([(await view(runtime, id)).reviewedAfter, await marked()], ['pending', ['防台风紧急通知']]);
    await pass(runtime, id, 1, 'reviewer');
    await pass(runtime, id, 3, 'signer');
    assert.deepEqual([(await view(runtime, id)).reviewedAfter, await marked()], ['passed', []]);
    const { deeds } = await findLife(runtime.database.read, { organId, id }, runtime.clock.today());
    assert.deepEqual(
      deeds.map((one) => one.details.join('')),
      ['事后审核全部通过', '首次公开紧急先发，其余审核事后补办'],
    );
  });

  test('when the later review says no, withdrawing it is proposed to those who may', async () => {
    const { runtime } = office;
    const { id } = await outAtOnce('说错了的紧急通知');
    const no = { organId, id, position: 1, decision: 'return' as const, opinion: '电话写错了' };
    await execute(runtime, decideStage, no, people.reviewer);
    const asked = { db: runtime.database.read, organId, today: runtime.clock.today(), services: runtime.services };
    const group = async () => (await workbench({ ...asked, actor: people.signer })).groups.find((one) => one.key === 'reviewFailed');
    assert.deepEqual(
      (await group())?.items.map((one) => [one.title, one.level]),
      [['说错了的紧急通知', 'red']],
    );
    assert.equal((await view(runtime, id)).state, 'published');
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '电话写错了' }, people.signer);
    assert.equal(await group(), undefined);
  });

  test('withdrawn before its other stages were done, it asks nobody for them any more', async () => {
    const { runtime } = office;
    const { id } = await outAtOnce('撤得快的紧急通知');
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '地点写错了' }, people.signer);
    const { review, earlierReviews } = await view(runtime, id);
    assert.deepEqual([review, earlierReviews[0]?.state, (await marked()).includes('撤得快的紧急通知')], [null, 'withdrawn', false]);
  });

  test('the mark belongs to the edition that is out: the later review of a former one does not take it away', async () => {
    const { runtime } = office;
    const { id } = await outAtOnce('连着两次紧急先发的通知');
    const change = { changeKind: 'supplement', changeNote: '补充撤离路线。', changedOn: '2026-11-23' };
    await execute(runtime, revise, { organId, id, ...change }, people.clerk);
    const { fields, version } = await view(runtime, id);
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>从东门撤离。</p>' }, people.clerk);
    await execute(runtime, submit, { organId, id, version: saved.version }, people.clerk);
    await execute(runtime, reviewUrgently, { organId, id, reason: '路线刚刚确定' }, people.head);
    const secrecy = { position: 2, decision: 'pass' as const, opinion: '', conclusion: 'open' as const, form: cleanForm() };
    await execute(runtime, decideStage, { organId, id, ...secrecy }, people.secrecy);
    await publishNow(id);
    const { editions } = await findLife(runtime.database.read, { organId, id }, runtime.clock.today());
    const [second, first] = editions.map((one) => one.reviewId!);
    const passTheRest = async (reviewId: string) => {
      for (const [position, who] of [
        [1, 'reviewer'],
        [3, 'signer'],
      ] as const)
        await execute(runtime, decideStage, { organId, id, position, decision: 'pass', opinion: '', reviewId }, people[who]);
      return (await view(runtime, id)).reviewedAfter;
    };
    assert.deepEqual([await passTheRest(first!), await passTheRest(second!)], ['pending', 'passed']);
  });
});
