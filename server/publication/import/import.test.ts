import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { find } from '#search';
import { carryOutImport } from '../commands/carry-out-import.ts';
import { revertImport } from '../commands/revert-import.ts';
import { engineOf } from '../engine-of.ts';
import { type OfficeForTests, openOfficeForTests, organId, people } from '../office-for-tests.ts';
import { listPostings } from '../queries/list-postings.ts';
import { publicPublication } from '../queries/public/index.ts';
import { importTable } from './import-table.ts';
import { headings, line, onSite, onWechat } from './sheets-for-tests.ts';

const refusedWith = (part: string) => (error: unknown) => error instanceof Refusal && error.message.includes(part);

onEachEngine('an import', (engine) => {
  let office: OfficeForTests;
  const bring = (rows: readonly string[][], more: { apply?: boolean; onlyRight?: boolean } = {}) =>
    importTable(office.runtime, people.officer, { organId, fileName: '台账.xlsx', rows: [headings, ...rows], apply: true, ...more });
  const publications = () => office.runtime.database.read.selectFrom('publication').selectAll().where('organ_id', '=', organId);
  const postings = () => office.runtime.database.read.selectFrom('posting').selectAll().where('organ_id', '=', organId);
  before(async () => {
    office = await openOfficeForTests(engine);
  });
  after(() => office.close());
  afterEach(async () => {
    const db = office.runtime.database.write;
    for (const table of [
      'posting',
      'publication_edition',
      'publication_link',
      'publication',
      'import_row',
      'import_run',
      'index_counter',
    ] as const)
      await db.deleteFrom(table).execute();
    await db.deleteFrom('search_entry').execute();
    office.entries.length = 0;
  });

  test('lines of the website become publications a resident finds, all others postings', async () => {
    const done = await bring([
      onSite(1, { 正文: '<p>请各村<script>x</script>备好沙袋。</p>', 发文字号: '示政发〔2022〕1号', 形成日期: '2022年3月1日' }),
      onWechat(1),
    ]);
    assert.deepEqual([done.state, done.right, done.applied, done.problem], ['done', 2, 2, null]);
    const [row] = await publications().execute();
    assert.deepEqual(
      [row?.state, row?.draft_state, row?.edition, row?.published_on, row?.formed_on, row?.import_run_id],
      ['published', null, 1, '2022-03-05', '2022-03-01', done.runId],
    );
    const shown = await publicPublication(office.runtime.database.read, organId, row!.public_number!);
    assert.ok(shown && 'bodyHtml' in shown && shown.bodyHtml.includes('备好沙袋') && !shown.bodyHtml.includes('script'));
    const { read } = office.runtime.database;
    const asked = { organId, subject: 'publication', words: '备好沙袋', order: 'newest', page: 1, pageSize: 10 } as const;
    assert.deepEqual(
      (await find(read, engineOf(read), asked)).rows.map((hit) => hit.id),
      [row!.id],
    );
    const listed = await listPostings(read, { organId, sort: 'oldest' });
    assert.deepEqual(
      listed.rows.map((one) => [one.channel, one.publicationId, one.address]),
      [
        ['website', row!.id, `/o/shifan/p/${row!.public_number}`],
        ['wechat', null, 'https://mp.weixin.qq.com/s/test-1'],
      ],
    );
  });

  test('index numbers run in the order of days, whatever the order of the file, and go on where they stopped', async () => {
    await bring([onSite(3, { 公开日期: '2022-09-01' }), onSite(1, { 公开日期: '2022-01-04' }), onSite(9, { 公开日期: '2021-05-01' })]);
    await bring([onSite(4, { 公开日期: '2022-06-01' })]);
    const rows = await publications().orderBy('title').execute();
    assert.deepEqual(
      rows.map((row) => [row.title, row.index_number, row.public_number]),
      [
        ['第1号通知', 'shifan/2022-00001', '202200001'],
        ['第3号通知', 'shifan/2022-00002', '202200002'],
        ['第4号通知', 'shifan/2022-00003', '202200003'],
        ['第9号通知', 'shifan/2021-00001', '202100001'],
      ],
    );
  });

  test('one wrong line keeps all out, with its place and what is wrong', async () => {
    const done = await bring([onSite(1), onSite(2, { 公开日期: '2022年13月1日' }), onWechat(1)]);
    assert.deepEqual([done.state, done.right, done.wrong, done.applied], ['checked', 2, 1, 0]);
    assert.deepEqual(done.problems, ['第 3 行“公开日期”：2022年13月1日没有这一天。']);
    assert.match(done.problem ?? '', /还有 1 行有错.*只导入正确的行/);
    assert.equal((await postings().execute()).length, 0);
  });

  test('leaving the wrong lines out is a choice of its own that the audit trail keeps', async () => {
    const done = await bring([onSite(1), onSite(2, { 公开日期: '' })], { onlyRight: true });
    assert.deepEqual([done.state, done.applied], ['done', 1]);
    const entry = office.entries.find((one) => one.verb === 'ledger.carryOutImport');
    const run = entry?.changes.find((change) => change.table === 'import_run')?.after;
    assert.deepEqual([run?.only_right, run?.applied, run?.wrong_count, run?.state], [1, 1, 1, 'done']);
    assert.equal(office.entries.filter((one) => one.verb === 'ledger.carryOutImport').length, 1);
    assert.match(String(run?.file_hash), /^[0-9a-f]{64}$/);
  });

  test('what is in the ledger already, or twice in the file, is recognised and not imported again', async () => {
    await bring([onSite(1), onWechat(1)]);
    const again = await bring([onSite(1), onWechat(7, { 网址: 'https://mp.weixin.qq.com/s/test-1' }), onSite(2), onSite(2), onWechat(2)]);
    assert.deepEqual([again.right, again.duplicates, again.applied], [2, 3, 2]);
    assert.equal((await postings().execute()).length, 4);
    const reasons = await office.runtime.database.read
      .selectFrom('import_row')
      .select('duplicate_of')
      .where('run_id', '=', again.runId)
      .execute();
    assert.deepEqual(reasons.map((row) => row.duplicate_of).filter(Boolean), ['台账里已有', '台账里已有', '与第 4 行相同']);
  });

  test('of two runs of the same file checked side by side, the second is told to check again', async () => {
    const first = await bring([onSite(1)], { apply: false });
    const second = await bring([onSite(1)], { apply: false });
    const db = office.runtime.database.write;
    await db.updateTable('import_run').set({ state: 'applying' }).execute();
    const runs = [first, second].map(({ runId }) => execute(office.runtime, carryOutImport, { organId, runId }, people.officer));
    const outcomes = await Promise.allSettled(runs);
    assert.deepEqual(outcomes.map((one) => one.status).sort(), ['fulfilled', 'rejected']);
    const rejected = outcomes.find((one) => one.status === 'rejected');
    assert.ok(refusedWith('已经登记在台账里')(rejected?.reason));
    assert.equal((await postings().execute()).length, 1);
  });

  test('an interpretation is tied to its document, wherever in the file or the ledger that stands', async () => {
    await bring([onSite(1, { 发文字号: '示政发〔2022〕1号' })]);
    const done = await bring([
      onSite(2, { 标题: '一图读懂', 信息种类: '政策解读', 解读对象: '示政发〔2022〕1号' }),
      onSite(3, { 标题: '《养老办法》解读', 信息种类: '政策解读', 解读对象: '养老办法' }),
      onSite(4, { 标题: '养老办法' }),
    ]);
    assert.equal(done.applied, 3, done.problems.join());
    const ids = new Map((await publications().execute()).map((row) => [row.title, row.id]));
    const links = await office.runtime.database.read.selectFrom('publication_link').select(['from_id', 'to_id']).execute();
    assert.deepEqual(
      new Map(links.map((link) => [link.from_id, link.to_id])),
      new Map([
        [ids.get('一图读懂'), ids.get('第1号通知')],
        [ids.get('《养老办法》解读'), ids.get('养老办法')],
      ]),
    );
    const lost = await bring([onSite(5, { 信息种类: '政策解读', 解读对象: '没有的文件' })]);
    assert.match(lost.problems[0] ?? '', /都没有标题或发文字号为“没有的文件”的信息/);
  });

  test('an import that fails half-way leaves nothing, and can be carried out again', async () => {
    const checked = await bring(
      Array.from({ length: 260 }, (_, i) => onSite(i)),
      { apply: false },
    );
    const db = office.runtime.database.write;
    await db.updateTable('import_run').set({ state: 'applying' }).execute();
    const broken = { ...office.runtime, audit: async () => Promise.reject(new Error('power cut')) };
    await assert.rejects(execute(broken, carryOutImport, { organId, runId: checked.runId }, people.officer), /power cut/);
    assert.equal((await postings().execute()).length + (await publications().execute()).length, 0);
    await execute(office.runtime, carryOutImport, { organId, runId: checked.runId }, people.officer);
    const rows = await publications().execute();
    assert.equal(rows.length, 260);
    assert.equal(new Set(rows.map((row) => row.index_number)).size, 260);
    assert.ok(rows.some((row) => row.index_number === 'shifan/2022-00001') && rows.some((row) => row.index_number === 'shifan/2022-00260'));
  });

  test('a table without its columns, or without lines, is refused with a sentence', async () => {
    const table = (rows: string[][]) => importTable(office.runtime, people.officer, { organId, fileName: '台账.xlsx', rows, apply: true });
    assert.equal(
      (
        await table([
          ['标题', '备注'],
          ['甲', '乙'],
        ])
      ).problem,
      '表格缺少必需的列：公开渠道、公开日期。可以下载模板对照。',
    );
    assert.match((await table([headings])).problem ?? '', /没有可以导入的行/);
    assert.equal(
      (
        await table([
          [...headings, '点击量'],
          [...onSite(1), '7'],
        ])
      ).notes[0],
      '没有用到这些列：点击量。',
    );
  });

  test('an import is taken back as a whole, and its numbers are not given again', async () => {
    const { runId } = await bring([onSite(1), onWechat(1)]);
    await assert.rejects(execute(office.runtime, revertImport, { organId, runId, reason: '' }, people.head), refusedWith('理由'));
    await execute(office.runtime, revertImport, { organId, runId, reason: '导错了文件' }, people.head);
    assert.equal((await postings().execute()).length + (await publications().execute()).length, 0);
    await bring([onSite(2)]);
    assert.equal((await publications().executeTakeFirstOrThrow()).index_number, 'shifan/2022-00002');
  });

  test('an import is not taken back once part of it was changed', async () => {
    const { runId } = await bring([onSite(1), onWechat(1)]);
    await office.runtime.database.write
      .updateTable('posting')
      .set({ changed_at: office.runtime.clock.now() })
      .where('channel', '=', 'wechat')
      .execute();
    await assert.rejects(
      execute(office.runtime, revertImport, { organId, runId, reason: '导错了文件' }, people.head),
      refusedWith('有 1 处被改动'),
    );
  });

  test('a writer may not import, and the officer may not take back', async () => {
    const rows = [headings, line({})];
    await assert.rejects(
      importTable(office.runtime, people.clerk, { organId, fileName: 'x', rows, apply: true }),
      refusedWith('导入公开台账'),
    );
    const { runId } = await bring([onSite(1)]);
    await assert.rejects(
      execute(office.runtime, revertImport, { organId, runId, reason: '导错了文件' }, people.officer),
      refusedWith('撤销导入'),
    );
  });
});
