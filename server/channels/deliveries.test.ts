import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import jszip from 'jszip';
import { fixedClock } from '#kernel/clock';
import { execute, type Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { diskStore } from '#kernel/files-disk';
import type { Actor } from '#kernel/permission';
import { onEachEngine, testDatabase } from '#kernel/testing';
import { publicChanges } from '#publication';
import { handOver } from './commands/hand-over.ts';
import { makeList } from './commands/make-list.ts';
import { addRecipient, closeRecipient } from './commands/recipients.ts';
import { writePackage } from './delivery/package.ts';
import { findList, listItems, listLists } from './queries/lists.ts';
import { listRecipients } from './queries/recipients.ts';
import { wechatCopyOf } from './queries/wechat-copy-of.ts';
import { publicTexts } from './testing.ts';

const organId = 'town';
const officer: Actor = {
  kind: 'person',
  personId: 'officer',
  name: '示范员公',
  address: '',
  sessionId: null,
  grants: [{ organId, role: 'disclosureOfficer' }],
};
const says = (words: RegExp) => (e: unknown) =>
  e instanceof Refusal && words.test([e.message, ...(e.blockers ?? []).map((one) => one.message)].join());

onEachEngine('handing over to archive and library', (engine) => {
  let runtime: Runtime;
  let close: () => Promise<void>;
  before(async () => {
    const database = await testDatabase(engine);
    runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00.000Z'),
      services: {
        dataFolder: database.folder,
        files: diskStore(`${database.folder}/files`, `${database.folder}/spool`),
      } as Runtime['services'],
      audit: async () => undefined,
    };
    close = () => database.close();
    await publicTexts(runtime, organId);
  });
  after(() => close());
  const today = '2026-11-23' as Day;
  const make = (recipientId: string, until: string) => execute(runtime, makeList, { organId, recipientId, until }, officer);
  let archive: string;
  let list: string;

  test('a recipient is told once what became public since it is served, today left out', async () => {
    const add = (name: string, since = '2026-10-01') => execute(runtime, addRecipient, { organId, kind: 'archive', name, since }, officer);
    archive = (await add('示范区档案馆')).id;
    await assert.rejects(add(' 示范区档案馆 '), says(/已经有名称为/));
    await assert.rejects(add(' '), says(/请填写接收单位/));
    await assert.rejects(add('示范区图书馆', '10月'), says(/年-月-日/));
    const [waiting] = await listRecipients(runtime.database.read, organId, today);
    assert.deepEqual([waiting?.waiting, waiting?.nextFrom], [5, '2026-10-01']);
  });

  test('a list holds what was opened, revised, changed in validity, withdrawn and removed in its days, in order', async () => {
    list = (await make(archive, '2026-11-22')).id;
    const { rows, total } = await listItems(runtime.database.read, organId, list, { page: 1, pageSize: 20 });
    assert.equal(total, 5);
    assert.deepEqual(
      rows.map((one) => [one.onDay, one.happenedName, one.title]),
      [
        ['2026-10-08', '新公开', '秋收工作通知'],
        ['2026-10-20', '撤回', '误发的名单'],
        ['2026-11-02', '修订', '旧文件'],
        ['2026-11-03', '有效性变动', '旧文件'],
        ['2026-11-05', '清除', '（已清除）'],
      ],
    );
  });

  test('the next list begins on the day after the last one, and an empty one is not made', async () => {
    await assert.rejects(make(archive, '2026-11-22'), says(/下一份从 2026-11-23 开始/));
    await assert.rejects(make(archive, '2026-11-23'), says(/只能移送到昨天/));
    const library = { organId, kind: 'library' as const, name: '示范区图书馆', since: '2026-11-10' };
    const { id } = await execute(runtime, addRecipient, library, officer);
    await assert.rejects(make(id, '2026-11-22'), says(/不需要移送/));
    const [waiting] = await listRecipients(runtime.database.read, organId, today);
    assert.deepEqual([waiting?.waiting, waiting?.lastUntil], [0, '2026-11-22']);
  });

  test('the package holds each public text with its attachments and a hash of every file; what was withdrawn is only on the list', async () => {
    const to = new PassThrough();
    const write = writePackage(runtime.database.read, runtime.services.files, { organId, listId: list }, to);
    const [bytes] = await Promise.all([buffer(to), write]);
    const zip = await jszip.loadAsync(bytes, { checkCRC32: true });
    assert.deepEqual(Object.keys(zip.files), [
      '移送清单.xlsx',
      '202600001/正文.html',
      '202600001/附件1-安排.txt',
      '202500009/正文.html',
      '校验.sha256',
    ]);
    assert.match(await zip.file('202600001/正文.html')!.async('string'), /<h1>秋收工作通知<\/h1>.*请各村做好秋收/s);
    assert.equal(await zip.file('202600001/附件1-安排.txt')!.async('string'), '附件的内容');
    assert.equal((await zip.file('校验.sha256')!.async('string')).trim().split('\n').length, 4);
  });

  test('handing over is registered once, with who received it and when', async () => {
    const hand = (of: { handedOn: string; receivedBy: string }) =>
      execute(runtime, handOver, { organId, id: list, receiptNumber: '档收〔2026〕9号', note: '', ...of }, officer);
    await assert.rejects(hand({ handedOn: '2026-11-24', receivedBy: '示范员档' }), says(/在今天之后/));
    await assert.rejects(hand({ handedOn: '2026-11-20', receivedBy: ' ' }), says(/应在这之后.*请填写接收人/));
    await hand({ handedOn: '2026-11-23', receivedBy: '示范员档' });
    await assert.rejects(hand({ handedOn: '2026-11-23', receivedBy: '示范员档' }), says(/已经登记移送/));
    const found = await findList(runtime.database.read, organId, list, officer);
    assert.deepEqual([found.stateName, found.receivedBy, found.receiptNumber], ['已移送', '示范员档', '档收〔2026〕9号']);
    const { total } = await listLists(runtime.database.read, organId, { state: 'made', page: 1, pageSize: 20 }, officer);
    assert.equal(total, 0);
  });

  test('an end of validity entered after its list went out comes with the next one', async () => {
    const late = { organ_id: organId, id: 'late', publication_id: 'a', validity: '失效', on_day: '2026-10-15', note: '', made_by: '' };
    await runtime.database.write
      .insertInto('publication_validity')
      .values({ ...late, by_publication_id: null, by_document: null, made_at: '2026-11-23T02:00:00.000Z', in_force: 1 })
      .execute();
    const found = await publicChanges(runtime.database.read, organId, { from: '2026-11-23' as Day, until: '2026-11-23' as Day });
    assert.deepEqual(
      found.map((one) => [one.onDay, one.happened, one.title]),
      [
        ['2026-11-23', 'validity', '秋收工作通知'],
        ['2026-11-23', 'opened', '今天的通知'],
      ],
    );
    assert.equal(
      (await publicChanges(runtime.database.read, organId, { from: '2026-10-01' as Day, until: '2026-11-22' as Day })).length,
      5,
    );
  });

  test('a recipient no longer served gets no new list, and its old lists stay', async () => {
    await execute(runtime, closeRecipient, { organId, id: archive }, officer);
    await assert.rejects(make(archive, '2026-11-22'), says(/可能已被停用/));
    assert.equal((await listLists(runtime.database.read, organId, { recipientId: archive, page: 1, pageSize: 20 }, officer)).total, 1);
  });

  test('the copy for WeChat is made of public texts only, and says where the article was posted already', async () => {
    const settings = { publicUrl: 'https://shifan.example.gov.cn', basePath: '' };
    const copy = await wechatCopyOf(runtime.database.read, { organId, id: 'a' }, settings);
    assert.equal(copy.pageUrl, 'https://shifan.example.gov.cn/o/shifan/p/202600001');
    assert.deepEqual(copy.registered, [{ postedOn: '2026-10-09', address: 'https://mp.weixin.qq.com/s/shifan' }]);
    await assert.rejects(wechatCopyOf(runtime.database.read, { organId, id: 'b' }, settings), says(/没有公开/));
  });
});
