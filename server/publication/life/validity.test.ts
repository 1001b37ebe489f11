import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { JobContext } from '#jobs';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { changeValidity } from '../commands/change-validity.ts';
import { cleanUp } from '../commands/clean-up.ts';
import { linkPublications, unlinkPublications } from '../commands/link-publications.ts';
import { restore } from '../commands/restore.ts';
import { takeBackValidity } from '../commands/take-back-validity.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published, view } from '../office-for-tests.ts';
import { findLife } from '../queries/life.ts';
import { normativeDocumentsOf } from '../queries/normative-documents.ts';
import { previewCleanUp } from '../queries/preview-clean-up.ts';
import { publicHome, publicPublication } from '../queries/public/index.ts';
import { workbench } from '../queries/workbench/index.ts';
import { siteVersion } from '../site-version.ts';
import { turnOfDayJob } from './jobs.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const normative = (documentNumber: string, more = {}) => ({
  kind: 'normative-document',
  genre: '办法',
  subject: '民政',
  documentNumber,
  formedOn: '2026-03-02',
  effectiveOn: '2026-04-01',
  ...more,
});

onEachEngine('what becomes of a rule that is public', (engine) => {
  let office: OfficeForTests;
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  const change = (id: string, of: { validity: string; onDay: string; byDocument?: string; byPublicationId?: string; note?: string }) =>
    execute(office.runtime, changeValidity, { organId, id, ...of }, people.officer);
  const read = () => office.runtime.database.read;
  const turn = (instant: string) => {
    const { runtime } = office;
    runtime.clock = fixedClock(instant);
    return turnOfDayJob.run({ day: '' }, { runtime, now: instant, today: runtime.clock.today() } as JobContext);
  };
  const page = async (number: string) => {
    const found = await publicPublication(read(), organId, number);
    assert.ok(found?.state === 'published');
    return found;
  };

  test('a repealed text stays at its address with its mark, and both texts name each other', async () => {
    const old = await published(office.runtime, { fields: { title: '旧的办法' } });
    const fresh = await published(office.runtime, { fields: { title: '新的办法' } });
    const before = await siteVersion(read(), organId);
    await change(old.id, { validity: '废止', onDay: '2026-11-20', byPublicationId: fresh.id, note: '自新办法施行之日起废止。' });
    assert.equal(await siteVersion(read(), organId), before + 1);
    const shown = await page(old.publicNumber);
    assert.deepEqual(
      [shown.validity, shown.repealedOn, shown.bodyHtml, shown.validities[0]?.by?.title, shown.validities[0]?.note],
      ['废止', '2026-11-20', '<p>请各村做好秋收。</p>', '新的办法', '自新办法施行之日起废止。'],
    );
    assert.deepEqual(
      [
        shown.relations.map((one) => [one.words, one.link.title]),
        (await page(fresh.publicNumber)).relations.map((one) => [one.words, one.link.title]),
      ],
      [[['被……废止', '新的办法']], [['废止', '旧的办法']]],
    );
    assert.equal((await view(office.runtime, old.id)).fields.validity, '废止');
    const listed = (await publicHome(read(), organId)).latest.find((row) => row.number === old.publicNumber);
    assert.equal(listed?.validity, '废止');
  });

  test('a repeal says from which day and by which document, and is not made twice', async () => {
    const { id } = await published(office.runtime);
    await assert.rejects(change(id, { validity: '废止', onDay: '2026-11-20' }), refusedWith('由哪份文件决定'));
    await assert.rejects(change(id, { validity: '作废', onDay: '2026-11-20', byDocument: '甲' }), refusedWith('有效性请从'));
    await assert.rejects(change(id, { validity: '废止', onDay: '2026-02-30', byDocument: '甲' }), refusedWith('从哪一天起'));
    await assert.rejects(change(id, { validity: '废止', onDay: '2026-11-01', byDocument: '甲' }), refusedWith('早于成文日期'));
    await assert.rejects(change(id, { validity: '失效', onDay: '2026-11-20', note: '电话13800138000' }), refusedWith('公众能看到'));
    const leaking = { validity: '废止', onDay: '2026-11-20', byDocument: '经办人13800138000的决定' };
    await assert.rejects(change(id, leaking), refusedWith('依据文件里像是有不能公开的内容'));
    await change(id, { validity: '失效', onDay: '2026-11-20' });
    await assert.rejects(change(id, { validity: '失效', onDay: '2026-11-20' }), refusedWith('现在已经是“失效”'));
    const amend = { validity: '已修改', onDay: '2026-11-21', byDocument: '甲' };
    await assert.rejects(change(id, amend), refusedWith('已经失效，不再修改'));
    await change(id, { validity: '有效', onDay: '2026-11-20', note: '之前标错。' });
    assert.deepEqual([(await view(office.runtime, id)).validity, (await view(office.runtime, id)).fields.repealedOn], ['有效', '']);
  });

  test('a repeal announced for a later day begins on that day by itself', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime);
    await change(id, { validity: '废止', onDay: '2026-11-25', byDocument: '示政发〔2026〕9号《关于废止部分文件的决定》' });
    assert.deepEqual([(await page(publicNumber)).validity, (await page(publicNumber)).validities[0]?.inForce], ['有效', false]);
    await turn('2026-11-23T16:05:00.000Z');
    assert.equal((await page(publicNumber)).validity, '有效');
    await turn('2026-11-24T16:05:00.000Z');
    await turn('2026-11-24T16:06:00.000Z');
    const shown = await page(publicNumber);
    assert.deepEqual([shown.validity, shown.repealedOn, shown.validities[0]?.inForce], ['废止', '2026-11-25', true]);
    runtime.clock = fixedClock('2026-11-23T02:00:00.000Z');
  });

  test('a text is amended again and again, each time by another document', async () => {
    const { id, publicNumber } = await published(office.runtime);
    const amend = (byDocument: string, onDay: string) => change(id, { validity: '已修改', onDay, byDocument });
    await amend('示政发〔2026〕61号', '2026-11-18');
    await assert.rejects(amend('示政发〔2026〕61号', '2026-11-20'), refusedWith('已经登记过'));
    await amend('示政发〔2026〕62号', '2026-11-20');
    assert.deepEqual(
      (await page(publicNumber)).validities.map((one) => one.byDocument),
      ['示政发〔2026〕62号', '示政发〔2026〕61号'],
    );
  });

  test('an announcement is taken back before its day, with a reason, and only one stands at a time', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime);
    const announce = { validity: '废止', onDay: '2026-12-31', byDocument: '示政发〔2026〕9号' };
    await change(id, announce);
    await assert.rejects(change(id, { validity: '失效', onDay: '2026-11-20' }), refusedWith('先撤回那次公示'));
    const [announced] = (await findLife(read(), { organId, id }, runtime.clock.today())).validities;
    const takeBack = (reason: string) =>
      execute(runtime, takeBackValidity, { organId, id, changeId: announced!.id, reason }, people.officer);
    await assert.rejects(takeBack(''), refusedWith('请写明理由'));
    await takeBack('文号抄错了');
    await assert.rejects(takeBack('再来一次试试'), refusedWith('已经撤回'));
    assert.deepEqual((await page(publicNumber)).validities, []);
    const [deed] = (await findLife(read(), { organId, id }, runtime.clock.today())).deeds;
    assert.deepEqual([deed?.title, deed?.reason, deed?.details], ['撤回有效性公示', '文号抄错了', ['原定2026年12月31日起废止']]);
    await change(id, announce);
  });

  test('what was withdrawn before its repeal began is repealed when it comes back', async () => {
    const { runtime } = office;
    const { id } = await published(runtime);
    await change(id, { validity: '废止', onDay: '2026-11-25', byDocument: '示政发〔2026〕9号' });
    await execute(runtime, withdrawPublication, { organId, id, kind: 'mistake', reason: '附表有误' }, people.signer);
    await turn('2026-11-24T16:05:00.000Z');
    await execute(runtime, restore, { organId, id, reason: '附表已经改正' }, people.clerk);
    assert.equal((await view(runtime, id)).fields.validity, '废止');
    runtime.clock = fixedClock('2026-11-23T02:00:00.000Z');
  });

  test('a text whose days are over is proposed to people, not marked by the program', async () => {
    const { runtime } = office;
    const { id, publicNumber } = await published(runtime, {
      fields: normative('示政发〔2026〕30号', { title: '试行一年的办法', extra: { expiresOn: '2026-11-22' } }),
    });
    const asked = { db: read(), organId, today: runtime.clock.today(), services: runtime.services };
    const group = (await workbench({ ...asked, actor: people.officer })).groups.find((one) => one.key === 'expired');
    assert.deepEqual(
      group?.items.map((one) => [one.title, one.path]),
      [['试行一年的办法', `/publication/${id}`]],
    );
    assert.deepEqual([(await page(publicNumber)).validity, (await page(publicNumber)).expiresOn], ['有效', '2026-11-22']);
    const before = await siteVersion(read(), organId);
    await turnOfDayJob.run({ day: '' }, { runtime, now: runtime.clock.now(), today: runtime.clock.today() } as JobContext);
    assert.equal(await siteVersion(read(), organId), before + 1);
  });

  test('one decision cleans up many: each line is looked at first, the right ones are done, the wrong ones told', async () => {
    const first = await published(office.runtime, { fields: normative('示政发〔2026〕41号', { title: '办法甲' }) });
    await published(office.runtime, { fields: normative('示政发〔2026〕42号', { title: '办法乙' }) });
    const lines = [
      { text: '示政发[2026] 41号', validity: '废止' },
      { text: '《办法乙》', validity: '已修改' },
      { text: '办法甲', validity: '废止' },
      { text: '没有这份文件', validity: '废止' },
      { text: '', validity: '废止' },
    ];
    const decision = { organId, onDay: '2026-11-20', byDocument: '示政发〔2026〕50号', lines };
    const looked = await previewCleanUp(read(), decision, office.runtime.clock.today());
    assert.deepEqual([looked.right, looked.wrong, looked.done], [2, 3, false]);
    assert.deepEqual(
      looked.results.map((one) => one.ok),
      [true, true, false, false, false],
    );
    assert.match(looked.results[2]!.message, /上面已经有/);
    assert.equal((await page(first.publicNumber)).validity, '有效');
    const done = await execute(office.runtime, cleanUp, decision, people.officer);
    assert.deepEqual([done.right, done.done], [2, true]);
    assert.equal((await page(first.publicNumber)).validity, '废止');
    await assert.rejects(execute(office.runtime, cleanUp, decision, people.officer), refusedWith('没有一行可以办理'));
  });

  test('rules are counted for the yearly report by the year they were made, ended and in force', async () => {
    const own = await openOfficeForTests(engine);
    const rule = async (documentNumber: string, formedOn: string) =>
      (await published(own.runtime, { fields: normative(documentNumber, { title: documentNumber, formedOn, effectiveOn: formedOn }) })).id;
    await rule('示政发〔2024〕1号', '2024-05-06');
    const ended = await rule('示政发〔2025〕1号', '2025-05-06');
    await rule('示政发〔2026〕1号', '2026-05-06');
    const by = { organId, id: ended, validity: '废止', onDay: '2026-06-01', byDocument: '甲' };
    await execute(own.runtime, changeValidity, by, people.officer);
    const of = async (year: number) => {
      const { made, repealed, inForce } = await normativeDocumentsOf(own.runtime.database.read, organId, year);
      return { made: made.length, repealed: repealed.length, inForce: inForce.length };
    };
    assert.deepEqual(await of(2024), { made: 1, repealed: 0, inForce: 1 });
    assert.deepEqual(await of(2025), { made: 1, repealed: 0, inForce: 2 });
    assert.deepEqual(await of(2026), { made: 1, repealed: 1, inForce: 2 });
    await own.close();
  });

  test('two texts are linked by hand and parted again, with the change told in the history', async () => {
    const a = await published(office.runtime, { fields: { title: '甲文' } });
    const b = await published(office.runtime, { fields: { title: '乙文' } });
    const link = { organId, id: a.id, toId: b.id, relation: 'replaces' as const };
    await execute(office.runtime, linkPublications, link, people.officer);
    assert.deepEqual(
      (await page(b.publicNumber)).relations.map((one) => [one.words, one.link.title]),
      [['被……替代', '甲文']],
    );
    await assert.rejects(execute(office.runtime, linkPublications, { ...link, toId: a.id }, people.officer), refusedWith('不能关联它自己'));
    await execute(office.runtime, unlinkPublications, link, people.officer);
    assert.deepEqual((await page(b.publicNumber)).relations, []);
  });
});
