import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { cleanForm, lastReturns, waitingFor } from '#reviews';
import { decideStage } from './commands/decide-stage.ts';
import { publish } from './commands/publish.ts';
import { saveDraft } from './commands/save-draft.ts';
import { submit } from './commands/submit.ts';
import { withdrawFromReview } from './commands/withdraw-from-review.ts';
import { withdrawPublication } from './commands/withdraw-publication.ts';
import {
  approved,
  type Member,
  type OfficeForTests,
  openOfficeForTests,
  organId,
  pass,
  people,
  published,
  submitted,
  view,
  writtenDraft,
} from './office-for-tests.ts';
import { publicHome, publicPublication, publicSearch } from './queries/public/index.ts';
import { siteVersion } from './site-version.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const blockersIn = (steps: { verb: string; blockers: { message: string }[] }[], verb: string) =>
  steps.find((step) => step.verb === verb)?.blockers.map((one) => one.message) ?? null;

onEachEngine('from the draft to the public page', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const waiting = async (by: Member) =>
    (
      await waitingFor(office.runtime.database.read, {
        actor: people[by],
        organId,
        today: office.runtime.clock.today(),
        page: 1,
        pageSize: 50,
      })
    ).rows;

  test('a text is written, looked at by three others and published; a resident finds and reads it', async () => {
    const { runtime } = office;
    const id = await submitted(runtime, { fields: { title: '关于高龄津贴的通知' }, bodyHtml: '<p>八十岁以上老人每月领取高龄津贴。</p>' });
    assert.deepEqual(
      (await waiting('reviewer')).map((row) => [row.subjectId, row.stageName]),
      [[id, '初审']],
    );
    assert.deepEqual(await waiting('secrecy'), []);
    assert.deepEqual(await pass(runtime, id, 1, 'reviewer'), { outcome: 'underWay' });
    assert.equal((await waiting('secrecy')).length, 1);
    await pass(runtime, id, 2, 'secrecy');
    assert.deepEqual(await pass(runtime, id, 3, 'signer'), { outcome: 'passed' });

    const ready = await view(runtime, id, 'officer');
    assert.equal(ready.stateName, '待发布');
    assert.deepEqual(blockersIn(ready.steps, 'publish'), []);
    const before = await siteVersion(runtime.database.read, organId);
    const { publicNumber, indexNumber, publicPath } = await execute(
      runtime,
      publish,
      { organId, id, version: ready.version },
      people.officer,
    );
    assert.match(indexNumber, /^shifan\/2026-\d{5}$/);
    assert.equal(publicPath, `/o/shifan/p/${publicNumber}`);
    assert.equal(await siteVersion(runtime.database.read, organId), before + 1);

    const page = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.equal(page?.state === 'published' && page.bodyHtml, '<p>八十岁以上老人每月领取高龄津贴。</p>');
    const { hits } = await publicSearch(
      runtime.database.read,
      organId,
      { q: '高龄津贴', from: '', to: '', order: 'newest', page: 1 },
      null,
    );
    assert.deepEqual(
      hits.map((hit) => hit.number),
      [publicNumber],
    );
    assert.ok((await publicHome(runtime.database.read, organId)).latest.some((row) => row.number === publicNumber));
    const posting = await runtime.database.read.selectFrom('posting').selectAll().where('publication_id', '=', id).execute();
    assert.deepEqual(
      posting.map((row) => [row.channel, row.address, row.posted_on]),
      [['website', publicPath, '2026-11-23']],
    );
    const names = (await view(runtime, id)).earlierReviews[0]?.stages.map((stage) => stage.personName);
    assert.deepEqual(names, ['（演示）reviewer', '（演示）secrecy', '（演示）signer']);
  });

  test('the published text is read-only: saving is refused with a sentence', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    const { fields, version, editable, bodyHtml } = await view(runtime, id);
    assert.equal(editable, false);
    const change = { organId, id, version, fields: { ...fields, title: '改了' }, bodyHtml };
    await assert.rejects(execute(runtime, saveDraft, change, people.clerk), refusedWith('公开的文本只能查看'));
    assert.equal((await view(runtime, id)).title, '关于做好秋收工作的通知');
  });

  test('nobody reviews what he wrote on, whichever roles he holds; and nobody decides two stages', async () => {
    const { runtime } = office;
    const own = await submitted(runtime, { by: 'allInOne' });
    assert.ok(!(await waiting('allInOne')).some((row) => row.subjectId === own));
    await assert.rejects(pass(runtime, own, 1, 'allInOne'), refusedWith('您自己起草或者改过'));
    const other = await submitted(runtime);
    await pass(runtime, other, 1, 'allInOne').catch((error: unknown) => assert.fail(String(error)));
    await assert.rejects(pass(runtime, other, 2, 'allInOne'), refusedWith('每个环节须由不同的人'));
  });

  test('a colleague who only corrected a comma is an author too', async () => {
    const { runtime } = office;
    const id = await writtenDraft(runtime);
    const { fields, version } = await view(runtime, id);
    const saved = await execute(
      runtime,
      saveDraft,
      { organId, id, version, fields, bodyHtml: '<p>请各村，做好秋收。</p>' },
      people.allInOne,
    );
    await execute(runtime, submit, { organId, id, version: saved.version }, people.clerk);
    await assert.rejects(pass(runtime, id, 1, 'allInOne'), refusedWith('您自己起草或者改过'));
  });

  test('of two reviewers pressing at once one passes it and the other reads who was first', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    const both = await Promise.allSettled([pass(runtime, id, 1, 'reviewer'), pass(runtime, id, 1, 'otherReviewer')]);
    const refused = both.filter((one) => one.status === 'rejected');
    assert.equal(refused.length, 1);
    assert.match(String(refused[0]?.reason), /“初审”刚刚已由（演示）(reviewer|otherReviewer)于2026-11-23 10:00通过/);
    assert.equal((await view(runtime, id)).review?.stages[1]?.state, 'waiting');
  });

  test('only the stage whose turn it is can be decided, and only by its roles', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    await assert.rejects(pass(runtime, id, 3, 'signer'), refusedWith('现在还没有轮到“复审”'));
    await assert.rejects(pass(runtime, id, 1, 'secrecy'), refusedWith('由审核人或公开办工作人员办理'));
    await assert.rejects(pass(runtime, id, 1, 'colleague'), refusedWith('没有“审核”的权限'));
  });

  test('the secrecy stage needs a conclusion from the list, and 不予公开 its ground under 条例第十四条至第十六条', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    await pass(runtime, id, 1, 'reviewer');
    const secrecy = { organId, id, position: 2, opinion: '含有内部事务信息' };
    await assert.rejects(
      execute(runtime, decideStage, { ...secrecy, decision: 'pass' }, people.secrecy),
      refusedWith('请选择保密审查结论'),
    );
    await assert.rejects(
      execute(runtime, decideStage, { ...secrecy, decision: 'pass', conclusion: 'refer' }, people.secrecy),
      refusedWith('请按“报审”'),
    );
    const notOpen = { ...secrecy, decision: 'return' as const, conclusion: 'notOpen' as const, form: cleanForm() };
    await assert.rejects(execute(runtime, decideStage, notOpen, people.secrecy), refusedWith('请选明依据'));
    await execute(runtime, decideStage, { ...notOpen, ground: '16-1' }, people.secrecy);
    const back = await view(runtime, id);
    assert.equal(back.state, 'writing');
    assert.equal(back.earlierReviews[0]?.stages[1]?.article, '《政府信息公开条例》第十六条（内部事务信息）');
    const returns = await lastReturns(runtime.database.read, { organId, subject: 'publication', personId: 'clerk', limit: 10 });
    assert.ok(returns.some((one) => one.subjectId === id && one.opinion === '含有内部事务信息'));
  });

  test('sending back needs an opinion; the author changes the text and hands it in again', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    const back = { organId, id, position: 1, decision: 'return' as const };
    await assert.rejects(execute(runtime, decideStage, { ...back, opinion: ' ' }, people.reviewer), refusedWith('请写明意见'));
    await execute(runtime, decideStage, { ...back, opinion: '请写明时间' }, people.reviewer);
    const { fields, version } = await view(runtime, id);
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>请于月底前完成。</p>' }, people.clerk);
    await execute(runtime, submit, { organId, id, version: saved.version }, people.clerk);
    assert.equal((await view(runtime, id)).review?.stages[0]?.state, 'waiting');
  });

  test('only an author takes it back from review, and then it can be written again', async () => {
    const { runtime } = office;
    const id = await submitted(runtime);
    const { fields, version } = await view(runtime, id);
    await assert.rejects(
      execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>改</p>' }, people.clerk),
      refusedWith('正在审核'),
    );
    await assert.rejects(execute(runtime, withdrawFromReview, { organId, id }, people.colleague), refusedWith('只有写这篇稿子的人'));
    await execute(runtime, withdrawFromReview, { organId, id }, people.clerk);
    await assert.rejects(pass(runtime, id, 1, 'reviewer'), refusedWith('已由起草人撤回'));
    assert.equal((await view(runtime, id)).editable, true);
  });

  test('what is changed after approval goes back to writing and has to be reviewed again', async () => {
    const { runtime } = office;
    const id = await approved(runtime);
    const { fields, version } = await view(runtime, id);
    const same = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>请各村做好秋收。</p>' }, people.clerk);
    assert.equal(same.version, version);
    assert.equal((await view(runtime, id)).state, 'approved');
    const saved = await execute(runtime, saveDraft, { organId, id, version, fields, bodyHtml: '<p>另一段话。</p>' }, people.clerk);
    assert.equal((await view(runtime, id)).state, 'writing');
    await assert.rejects(
      execute(runtime, publish, { organId, id, version: saved.version }, people.officer),
      refusedWith('还在起草，请先送审'),
    );
  });

  test('a mistake made public is withdrawn with a reason; its address keeps a notice and search forgets it', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime, { fields: { title: '误发的名单' } });
    const search = { q: '误发的名单', from: '', to: '', order: 'newest', page: 1 } as const;
    assert.equal((await publicSearch(runtime.database.read, organId, search, null)).total, 1);
    await assert.rejects(
      execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '错' }, people.signer),
      refusedWith('请写明理由'),
    );
    await execute(
      runtime,
      withdrawPublication,
      { organId, id, kind: 'mistake', reason: '名单有误，核实后重新公开', notice: '名单有误' },
      people.signer,
    );
    const notice = await publicPublication(runtime.database.read, organId, publicNumber);
    assert.equal(notice?.state === 'withdrawn' && notice.reason, '内容有误：名单有误');
    assert.equal((await publicSearch(runtime.database.read, organId, search, null)).total, 0);
    assert.equal((await publicHome(runtime.database.read, organId)).latest.filter((row) => row.number === publicNumber).length, 0);
  });
});
