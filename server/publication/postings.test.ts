import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { usersOfFiles } from '#documents';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { dropWanted } from './commands/drop-wanted.ts';
import { editPosting } from './commands/edit-posting.ts';
import { registerPosting } from './commands/register-posting.ts';
import { registerPostings } from './commands/register-postings.ts';
import { removePosting } from './commands/remove-posting.ts';
import { type OfficeForTests, openOfficeForTests, organId, people, published, uploaded } from './office-for-tests.ts';
import type { PostingFields } from './posting-fields.ts';
import { listPostings } from './queries/list-postings.ts';
import { previewPaste } from './queries/preview-paste.ts';
import { postingStart, wantedPostings } from './queries/wanted-postings.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);
const blank: PostingFields = {
  title: '',
  channel: 'wechat',
  postedOn: '2026-11-20',
  address: '',
  kind: '',
  columnId: '',
  departmentId: '',
  formedOn: '',
  documentNumber: '',
  summary: '',
};

onEachEngine('the ledger of other channels', (engine) => {
  let office: OfficeForTests;
  const register = (of: Partial<PostingFields>) =>
    execute(office.runtime, registerPosting, { organId, fields: { ...blank, ...of } }, people.clerk);
  const list = (of: Partial<Parameters<typeof listPostings>[1]>) => listPostings(office.runtime.database.read, { organId, ...of });
  const paste = (text: string) => ({ organId, text, channel: 'wechat', kind: '', columnId: '', departmentId: '' });
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());

  test('a post is registered, found by its words, corrected and taken out with a reason', async () => {
    const { id } = await register({ title: '秋收机具调配公告', address: 'https://mp.weixin.qq.com/s/a1' });
    const [row] = (await list({ text: '机具' })).rows;
    assert.deepEqual([row?.id, row?.channelName, row?.postedOn, row?.changedAt], [id, '微信公众号', '2026-11-20', null]);
    const fields = { ...blank, title: '秋收机具调配公告（更正）', postedOn: '2026年11月19日' };
    await execute(office.runtime, editPosting, { organId, id, fields, changedAt: null }, people.clerk);
    assert.equal((await list({ text: '更正' })).rows[0]?.postedOn, '2026-11-19');
    await assert.rejects(
      execute(office.runtime, editPosting, { organId, id, fields, changedAt: null }, people.officer),
      refusedWith('刚刚被别人改动'),
    );
    await assert.rejects(execute(office.runtime, removePosting, { organId, id, reason: '错' }, people.officer), refusedWith('理由'));
    await execute(office.runtime, removePosting, { organId, id, reason: '重复登记' }, people.officer);
    assert.equal((await list({ text: '机具' })).total, 0);
    const entry = office.entries.find((one) => one.verb === 'ledger.removePosting');
    assert.deepEqual([entry?.reason, entry?.changes[0]?.before?.title], ['重复登记', '秋收机具调配公告（更正）']);
  });

  test('bad input gets a sentence beside its field', async () => {
    const wrong: [Partial<PostingFields>, RegExp, string][] = [
      [{ title: '' }, /请填写标题/, 'title'],
      [{ title: '甲'.repeat(500) }, /标题有 500 个字，最多 200 个字/, 'title'],
      [{ title: '甲', postedOn: '2022年13月1日' }, /2022年13月1日没有这一天/, 'postedOn'],
      [{ title: '甲', postedOn: '2027-01-01' }, /还没有到/, 'postedOn'],
      [{ title: '甲', address: 'javascript:alert(1)' }, /http/, 'address'],
      [{ title: '甲', channel: 'pigeon' }, /公开渠道/, 'channel'],
      [{ title: '甲', kind: 'nothing' }, /信息种类/, 'kind'],
      [{ title: '张某某11010519491231002X' }, /身份证号/, 'title'],
    ];
    for (const [fields, sentence, field] of wrong)
      await assert.rejects(
        register(fields),
        (error) => error instanceof Refusal && sentence.test(error.message) && error.blockers[0]?.field === field,
        String(sentence),
      );
  });

  test('the same post is not registered twice: neither title and day nor address', async () => {
    await register({ title: '接种安排', address: 'https://mp.weixin.qq.com/s/b1' });
    await assert.rejects(register({ title: '接种安排' }), refusedWith('台账里已有同样的一条'));
    await assert.rejects(register({ title: '改了名的接种安排', address: 'https://mp.weixin.qq.com/s/b1' }), refusedWith('台账里已有'));
    await register({ title: '接种安排', postedOn: '2026-11-18' });
  });

  test('pasted lines are told apart whatever the order of their cells, looked at first, and registered once', async () => {
    const text = [
      '标题\t链接\t日期',
      '粮补公示\thttps://mp.weixin.qq.com/s/c1\t2026-11-10',
      '2026年11月11日\t修路通知\thttps://mp.weixin.qq.com/s/c2',
      '停水通知 https://mp.weixin.qq.com/s/c3 2026/11/12',
      '',
      '停水通知 https://mp.weixin.qq.com/s/c3 2026/11/12',
    ].join('\n');
    const preview = await previewPaste(office.runtime.database.read, paste(text), office.runtime.clock.today());
    assert.deepEqual(
      preview.lines.map((one) => [one.line, one.title, one.address.slice(-2), one.postedOn, one.problems, one.duplicate]),
      [
        [2, '粮补公示', 'c1', '2026-11-10', [], false],
        [3, '修路通知', 'c2', '2026-11-11', [], false],
        [4, '停水通知', 'c3', '2026-11-12', [], false],
        [6, '停水通知', 'c3', '2026-11-12', [], true],
      ],
    );
    assert.deepEqual(await execute(office.runtime, registerPostings, paste(text), people.clerk), { registered: 3, duplicates: 1 });
    assert.deepEqual(await execute(office.runtime, registerPostings, paste(text), people.clerk), { registered: 0, duplicates: 4 });
  });

  test('one wrong pasted line keeps all out and is named', async () => {
    const text = '好的一条\thttps://mp.weixin.qq.com/s/d1\t2026-11-10\n坏的一条\thttps://mp.weixin.qq.com/s/d2\t2026年13月1日';
    await assert.rejects(
      execute(office.runtime, registerPostings, paste(text), people.clerk),
      refusedWith('第 2 行：公开日期：2026年13月1日没有这一天'),
    );
    assert.equal((await list({ text: '好的一条' })).total, 0);
    await assert.rejects(execute(office.runtime, registerPostings, paste(' \n '), people.clerk), refusedWith('没有读到'));
  });

  test('what this system published stands in the ledger by itself and follows its publication', async () => {
    const { id } = await published(office.runtime);
    const [row] = (await list({ channel: 'website' })).rows;
    assert.equal(row?.publicationId, id);
    const removing = execute(office.runtime, removePosting, { organId, id: row!.id, reason: '不想要了' }, people.officer);
    await assert.rejects(removing, refusedWith('在“政府信息”里'));
  });

  test('a published text waits for the other channels chosen for it until each is registered once or given up', async () => {
    const wanted = () => wantedPostings(office.runtime.database.read, { organId });
    const { id } = await published(office.runtime, {
      fields: { title: '冬季防火通告', targetChannels: ['website', 'wechat', 'noticeBoard'] },
    });
    const waits = (await wanted()).rows.map((one) => [one.publicationId, one.title, one.channelName]);
    assert.deepEqual(waits, [
      [id, '冬季防火通告', '公示栏'],
      [id, '冬季防火通告', '微信公众号'],
    ]);
    const { fields } = await postingStart(office.runtime.database.read, { organId, id }, 'wechat', office.runtime.clock.today());
    assert.deepEqual([fields.title, fields.channel, fields.kind], ['冬季防火通告', 'wechat', 'policy']);
    await register({ ...fields, postedOn: '2026-11-23', address: 'https://mp.weixin.qq.com/s/fire' });
    await assert.rejects(register({ ...fields, postedOn: '2026-11-23', title: '又发一次' }), refusedWith('同一渠道只计一次'));
    await assert.rejects(register({ ...fields, channel: 'website', postedOn: '2026-11-23' }), refusedWith('已自动记入政府网站'));
    const drop = { organId, publicationId: id, channel: 'noticeBoard' };
    await assert.rejects(execute(office.runtime, dropWanted, { ...drop, reason: ' ' }, people.clerk), refusedWith('理由'));
    await execute(office.runtime, dropWanted, { ...drop, reason: '公示栏在维修' }, people.clerk);
    assert.equal((await wanted()).total, 0);
    await assert.rejects(
      postingStart(office.runtime.database.read, { organId, id: 'nothing' }, 'wechat', office.runtime.clock.today()),
      refusedWith('没有这条已公开'),
    );
  });

  test('a picture proves that it was posted, is kept while the entry has it and let go of afterwards', async () => {
    const hash = 'e'.repeat(64);
    await assert.rejects(register({ title: '村口张贴', channel: 'noticeBoard', evidenceHash: hash }), refusedWith('没有收到这个佐证文件'));
    await uploaded(office.runtime, hash, '村口公示栏.jpg');
    await office.runtime.database.write.updateTable('upload').set({ media_type: 'image/jpeg' }).where('file_hash', '=', hash).execute();
    const { id } = await register({ title: '村口张贴', channel: 'noticeBoard', evidenceHash: hash });
    const users = () => usersOfFiles(office.runtime.database.read, organId, [hash]);
    assert.deepEqual((await list({ text: '村口' })).rows[0]?.evidence, { hash, name: '村口公示栏.jpg' });
    assert.deepEqual((await users()).get(hash), ['台账佐证']);
    await execute(office.runtime, removePosting, { organId, id, reason: '登记错了' }, people.officer);
    assert.equal((await users()).size, 0);
    const jobs = await office.runtime.database.read.selectFrom('job').select('kind').where('payload', 'like', `%${hash}%`).execute();
    assert.equal(jobs.length, 1);
  });

  test('the list pages, and words that look like patterns are only words', async () => {
    for (const n of [1, 2, 3]) await register({ title: `100%完成_${n}`, postedOn: `2026-10-0${n}` });
    const page = await list({ text: '100%', page: 2, pageSize: 2 });
    assert.deepEqual([page.total, page.rows.map((one) => one.title)], [3, ['100%完成_1']]);
    assert.equal((await list({ text: '100_完成' })).total, 0);
    assert.equal((await list({ from: '2026-10-02', to: '2026-10-03', year: '2026', month: '10' })).total, 2);
  });
});
