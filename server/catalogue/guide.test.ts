// The guide and the rulebook: complete by law, in editions, looked over every year.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { day } from '#kernel/day';
import { onEachEngine } from '#kernel/testing';
import { fillGuide, fixGuide, reviewGuide, saveGuide } from './commands/guide.ts';
import { addEntry, editEntry, removeEntry, reviewEntry } from './commands/rulebook.ts';
import { guideStatus } from './guide/guide-status.ts';
import { guideText } from './guide/guide-text.ts';
import { guideEditions, guideView } from './guide/guide-view.ts';
import { type Office, openOffice, today } from './office-for-tests.ts';
import { rulebookStatus, rulebookVersions, rulebookView } from './rulebook/rulebook-view.ts';

onEachEngine('the guide and the rulebook', (engine) => {
  let office: Office;
  before(async () => {
    office = await openOffice(engine);
  });
  after(() => office.close());

  const read = () => office.runtime.database.read;
  const tell = async (of: Parameters<typeof execute>[1], input: object, by = office.officer) =>
    (await execute(office.runtime, of as never, { organId: office.organId, ...input } as never, by)) as never as Record<string, never>;
  const refused = (told: Promise<unknown>, words: RegExp) => assert.rejects(told, (error: Error) => words.test(error.message));
  const view = () => guideView(read(), office.organId, office.runtime.clock.today());
  const status = (on = today) => guideStatus(read(), office.organId, day(on));

  test('条例第十二条：一份指南须有的各节，缺的逐节说出', async () => {
    const { sections, complete, reminders } = await view();
    assert.equal(complete, false);
    const demanded = sections.filter((one) => one.article.includes('第十二条')).map((one) => one.title);
    assert.deepEqual(demanded, [
      '政府信息的分类',
      '编排体系',
      '获取方式',
      '公开工作机构名称',
      '办公地址',
      '办公时间',
      '联系电话',
      '传真号码',
      '互联网联系方式',
    ]);
    assert.ok(sections.every((one) => one.problem?.includes('还没有写')));
    assert.match(reminders[0]!, /还没有审定/);
  });

  test('one click fills it from the organ’s profile; what the profile does not know stays open and blocks', async () => {
    const { filled } = await tell(fillGuide, { version: 0, again: false });
    assert.ok(Number(filled) >= 12);
    const { sections, version, fix } = await view();
    assert.match(sections.find((one) => one.key === 'officeAddress')!.text, /示范路1号/);
    assert.deepEqual(
      sections.filter((one) => one.problem).map((one) => one.key),
      ['fax'],
    );
    assert.match(fix[0]!.message, /传真号码/);
    await refused(tell(fixGuide, { version, note: '' }, office.head), /传真号码/);
  });

  test('two people at the guide: the second is told', async () => {
    const { version } = await view();
    await tell(saveGuide, { version, sections: [{ key: 'fax', text: '无' }] });
    await refused(tell(saveGuide, { version, sections: [{ key: 'fax', text: '有' }] }), /刚刚被别人保存过/);
    await refused(tell(saveGuide, { version: version + 1, sections: [{ key: 'nothing', text: '' }] }), /没有“nothing”这一节/);
  });

  test('the head fixes an edition; its text can be published, nothing in it read as markup', async () => {
    await tell(saveGuide, { version: (await view()).version, sections: [{ key: 'fees', text: '不收费<script>' }] });
    const { version } = await view();
    await refused(tell(fixGuide, { version, note: '' }), /没有“审定公开指南”的权限/);
    assert.deepEqual(await tell(fixGuide, { version, note: '首版' }, office.head), { n: 1 });
    const { title, html } = await guideText(read(), office.organId);
    assert.equal(title, '示范镇人民政府政府信息公开指南');
    assert.match(html, /<h2>一、政府信息的分类<\/h2><p>.*不收费&lt;script&gt;/s);
    await refused(tell(fixGuide, { version, note: '' }, office.head), /没有改动/);
    assert.deepEqual((await status()).reminders, []);
  });

  test('after a year without a look, or when the profile has changed, it reminds; looking over settles both', async () => {
    assert.deepEqual([(await status('2027-11-23')).reminders.length, (await status('2027-11-24')).reminders.length], [0, 1]);
    await office.runtime.database.write
      .updateTable('organ')
      .set({
        profile: JSON.stringify({
          phone: '0000-9',
          address: '示范路1号',
          postcode: '000000',
          email: 'gongkai@shifan.example',
          officeHours: '工作日8:30至12:00',
          disclosureOffice: '党政办',
          portalName: '示范县人民政府网站',
          portalUrl: 'https://www.shifan.example',
        }),
      })
      .where('id', '=', office.organId)
      .execute();
    assert.deepEqual((await status()).profileChanged, ['电话']);
    await tell(fillGuide, { version: (await view()).version, again: true });
    assert.equal((await view()).sections.find((one) => one.key === 'phone')?.text, '0000-9');
    await tell(fixGuide, { version: (await view()).version, note: '电话改了' }, office.head);
    assert.deepEqual((await status()).profileChanged, []);
    office.on('2027-12-01');
    await tell(reviewGuide, { n: 2 });
    assert.equal((await status('2028-11-30')).reminders.length, 0);
    await refused(tell(reviewGuide, { n: 1 }), /刚刚被别人改动/);
    assert.deepEqual(
      (await guideEditions(read(), office.organId)).editions.map((one) => [one.n, one.note]),
      [
        [2, '电话改了'],
        [1, '首版'],
      ],
    );
    office.on(today);
  });

  const entry = {
    kind: 'review',
    name: '政府信息公开审查制度',
    number: '',
    issuedOn: '',
    inForceOn: '2025-01-01',
    endedOn: null,
    body: '先审查，后公开。',
    link: '',
    note: '',
  };

  test('the rulebook says which systems the regulation asks for are missing', async () => {
    const { missing } = await rulebookStatus(read(), office.organId, day(today));
    assert.deepEqual(missing, ['法律法规和上级规定', '公开审查（第十七条）', '动态调整（第十八条）', '依申请公开办理（第四十五条）']);
  });

  test('an entry needs a name, a day and a text or an address; every state is kept', async () => {
    await refused(tell(addEntry, { ...entry, name: '', inForceOn: '明年', body: '' }), /名称.*施行日期.*正文/);
    await refused(tell(addEntry, { ...entry, link: 'javascript:alert(1)' }), /网址应以/);
    await refused(tell(addEntry, { ...entry, endedOn: '2024-01-01' }), /晚于施行日期/);
    const { id } = await tell(addEntry, entry);
    await tell(editEntry, { id, version: 1, ...entry, number: '示政〔2025〕1号' });
    await refused(tell(editEntry, { id, version: 1, ...entry }), /刚刚被别人改过/);
    const { versions } = await rulebookVersions(read(), office.organId, String(id));
    assert.deepEqual(
      versions.map((one) => one.number),
      ['示政〔2025〕1号', ''],
    );
  });

  test('an entry is upcoming, in force or ended by its days, and is to be looked over every year', async () => {
    const { id } = await tell(addEntry, { ...entry, name: '旧制度', endedOn: '2026-11-23' });
    await tell(addEntry, { ...entry, name: '新制度', inForceOn: '2027-01-01' });
    const { entries } = await rulebookView(read(), office.organId, day(today));
    assert.deepEqual(Object.fromEntries(entries.map((one) => [one.name, one.statusName])), {
      新制度: '尚未施行',
      政府信息公开审查制度: '现行有效',
      旧制度: '已经废止',
    });
    assert.deepEqual((await rulebookStatus(read(), office.organId, day('2027-12-01'))).reviewDue.length, 2);
    const current = entries.find((one) => one.name === '政府信息公开审查制度')!;
    office.on('2027-12-01');
    await tell(reviewEntry, { id: current.id });
    assert.deepEqual((await rulebookStatus(read(), office.organId, day('2027-12-01'))).reviewDue, ['新制度']);
    await refused(tell(removeEntry, { id, reason: ' ' }), /为什么删去/);
    await tell(removeEntry, { id, reason: '重复录入' });
    await refused(tell(reviewEntry, { id }), /没有找到这项制度/);
  });
});
