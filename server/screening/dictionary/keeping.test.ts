// Keeping the dictionary: adopted, changed, switched, inherited, imported, updated; on both engines.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { after, before, it } from 'node:test';
import { Refusal } from '#kernel/errors';
import { onEachEngine } from '#kernel/testing';
import { addEntry } from './commands/add-entry.ts';
import { adoptLists } from './commands/adopt-lists.ts';
import { changeList } from './commands/change-list.ts';
import { createList } from './commands/create-list.ts';
import { decideProposals } from './commands/decide-proposals.ts';
import { editEntry } from './commands/edit-entry.ts';
import { importEntries } from './commands/import-entries.ts';
import { removeEntry } from './commands/remove-entry.ts';
import { removeList } from './commands/remove-list.ts';
import { exportEntries } from './export-entries.ts';
import { noteKept } from './kept.ts';
import { county, type DictionaryOffice, entryFields, officer, openDictionaryOffice, town } from './office-for-tests.ts';
import { proposalsFor } from './proposals.ts';
import { listChanges } from './queries/changes.ts';
import { listEntries } from './queries/entries.ts';
import { listLists } from './queries/lists.ts';
import { previewImport } from './queries/preview-import.ts';
import { tryText } from './queries/try-text.ts';
import { whyNotFound } from './queries/why-not-found.ts';
import { findList } from './rows.ts';
import { shippedLists } from './starter.ts';
import { wordingFinderFor, wordingStamp } from './wording-for.ts';

onEachEngine('发布前检查词库', (engine) => {
  let office: DictionaryOffice;
  before(async () => {
    office = await openDictionaryOffice(engine);
  });
  after(() => office.close());

  const read = () => office.runtime.database.read;
  const run: DictionaryOffice['run'] = (of, input, actor) => office.run(of, input, actor);
  const refused = (sentence: RegExp) => (error: unknown) => error instanceof Refusal && sentence.test(error.message);
  const found = async (text: string, organId = town) =>
    (await wordingFinderFor(read(), organId)).find(text).map((hit) => `${hit.listName}：${hit.entry}`);
  const idOf = async (name: string, organId = town) =>
    (await listLists(read(), officer(organId), organId)).lists.find((list) => list.name === name)!.id;
  const entryCalled = async (text: string) =>
    (await listEntries(read(), town, { text }, 1, 20)).rows.find((row) => row.expression === text)!;
  const changed = async (text: string, more: object) => {
    const { id, version, active, listId, listName, kind, effect, shipped, kept, keptAt, inherited, createdBy, changedAt, ...fields } =
      await entryCalled(text);
    return { organId: town, id, version, active, reason: '经核实', ...fields, ...more };
  };

  it('works with the program’s lists before anybody has touched anything', async () => {
    assert.deepEqual(await found('找环保局'), ['机构名称变化：环保局']);
    const { adopted, lists } = await listLists(read(), officer(), town);
    assert.deepEqual([adopted, lists.length], [false, shippedLists().length]);
    await assert.rejects(
      run(createList, { organId: town, kind: 'forbidden', name: '本镇', about: '' }),
      refused(/先在“发布前检查词库”里采用/),
    );
  });

  it('is adopted once, with everything it held', async () => {
    const { entries } = await run(adoptLists, { organId: town });
    const { lists, proposals } = await listLists(read(), officer(), town);
    assert.equal(
      lists.reduce((sum, list) => sum + list.entries, 0),
      entries,
    );
    assert.equal(proposals, 0);
    assert.deepEqual(await found('找环保局，24时前截止目前'), ['机构名称变化：环保局', '格式规则：截止与截至']);
    await assert.rejects(run(adoptLists, { organId: town }), refused(/已经采用过/));
  });

  it('only the disclosure office changes it; who writes may read', async () => {
    const writer = officer(town, 'handler');
    assert.match((await listLists(read(), writer, town)).editBlockers[0]!.message, /没有“维护发布前检查词库”的权限/);
    await assert.rejects(run(createList, { organId: town, kind: 'forbidden', name: '甲', about: '' }, writer), refused(/权限/));
  });

  it('a list of one’s own is found under its name as soon as a word stands in it', async () => {
    const { id } = await run(createList, { organId: town, kind: 'forbidden', name: '本镇禁用', about: '示范' });
    await run(addEntry, { organId: town, listId: id, ...entryFields('示范禁语') });
    assert.deepEqual(await found('这里有示范禁语'), ['本镇禁用：示范禁语']);
    const [hit] = (await wordingFinderFor(read(), town)).find('示范禁语');
    assert.equal(hit?.severity, 'block');
    await assert.rejects(run(createList, { organId: town, kind: 'typo', name: ' 本镇禁用 ', about: '' }), refused(/已经有叫/));
  });

  it('refuses what would be found everywhere, stands there already, or cancels another entry', async () => {
    const listId = await idOf('本镇禁用');
    const add = (expression: string, more = {}) => run(addEntry, { organId: town, listId, ...entryFields(expression, more) });
    await assert.rejects(add('镇'), refused(/只有一个字/));
    await assert.rejects(add(' \u200b '), refused(/请填写词语/));
    await assert.rejects(add('示 范禁语'), refused(/已经有这个词/));
    await assert.rejects(add('環保局'), refused(/“机构名称变化”里已经有这个词/));
    await assert.rejects(add('路口交通'), refused(/放行了同一个词/));
    await assert.rejects(add('新词', { source: ' ' }), refused(/请写明依据/));
    await assert.rejects(add('新词', { validFrom: '2026-02-30' }), refused(/没有这一天/));
    const allow = await idOf('放行词');
    await assert.rejects(run(addEntry, { organId: town, listId: allow, ...entryFields('示范禁语') }), refused(/放行后那一条不再起作用/));
    await assert.rejects(run(addEntry, { organId: town, listId: await idOf('错别字'), ...entryFields('某错') }), refused(/应改成什么/));
    await assert.rejects(
      run(addEntry, { organId: town, listId: await idOf('格式规则'), ...entryFields('某格式') }),
      refused(/格式规则由系统提供/),
    );
  });

  it('a longer allowed word keeps the shorter one quiet, and the trial says so', async () => {
    await run(addEntry, { organId: town, listId: await idOf('放行词'), ...entryFields('示范禁语研究') });
    const { hits, quiet } = await tryText(read(), town, '示范禁语研究和示范禁语');
    assert.deepEqual([hits.length, quiet.map((one) => one.reason)], [1, ['“放行词”放行了“示范禁语研究”，它更长，以它为准。']]);
    assert.deepEqual(
      (await whyNotFound(read(), town, '示范禁语研究', '示范禁语')).reasons,
      quiet.map((one) => one.reason),
    );
  });

  it('an entry is switched off with a reason; afterwards it is told why it is not found', async () => {
    const before = await wordingStamp(read(), town);
    await assert.rejects(run(editEntry, (await changed('环保局', { active: false, reason: ' ' })) as never), refused(/请写明理由/));
    await run(editEntry, (await changed('环保局', { active: false })) as never);
    assert.notEqual(await wordingStamp(read(), town), before);
    assert.deepEqual(await found('找环保局'), []);
    assert.deepEqual((await whyNotFound(read(), town, '找环保局', '环保局')).reasons, ['它在“机构名称变化”里，这个词条停用了。']);
    assert.deepEqual(
      (await whyNotFound(read(), town, '找环\n保局', '环保局')).reasons.at(-1),
      '它在正文里被分在两段或者两个单元格里，不当作一个词。',
    );
    assert.deepEqual((await whyNotFound(read(), town, '没有', '从未有过')).reasons, ['正文里没有“从未有过”，请核对用字。']);
  });

  it('two people at once: the second is told, nothing is overwritten', async () => {
    const mine = await changed('环保局', { active: true });
    await run(editEntry, mine as never);
    await assert.rejects(run(editEntry, mine as never), refused(/刚刚被别人改动/));
  });

  it('an entry with a day of its own is found from that day on', async () => {
    await run(addEntry, { organId: town, listId: await idOf('本镇禁用'), ...entryFields('将来的词', { validFrom: '2027-01-01' }) });
    assert.deepEqual(await found('将来的词'), []);
    const later = await wordingFinderFor(read(), town, '2027-01-01' as never);
    assert.equal(later.find('将来的词').length, 1);
    assert.match((await whyNotFound(read(), town, '将来的词', '将来的词')).reasons[0]!, /从 2027-01-01 起/);
  });

  it('the program’s entries are switched off, not deleted; one’s own are deleted', async () => {
    const shipped = await entryCalled('环保局');
    await assert.rejects(run(removeEntry, { organId: town, id: shipped.id, reason: '不要' }), refused(/系统词条不能删除/));
    const own = await entryCalled('将来的词');
    await run(removeEntry, { organId: town, id: own.id, reason: '登记错了' });
    assert.equal(await entryCalled('将来的词'), undefined);
    await assert.rejects(run(removeList, { organId: town, listId: await idOf('错别字'), reason: '不要' }), refused(/系统词库不能删除/));
  });

  it('a county’s shared list holds for its towns, is read-only there, and cannot be allowed away', async () => {
    const head = officer(county, 'disclosureHead');
    await run(adoptLists, { organId: county }, head);
    const { id } = await run(createList, { organId: county, kind: 'forbidden', name: '全县禁用', about: '' }, head);
    await run(addEntry, { organId: county, listId: id, ...entryFields('全县不用的词') }, head);
    assert.deepEqual(await found('全县不用的词'), []);
    const { version, name, about } = await findList(read(), { organId: county, listId: id });
    const share = {
      organId: county,
      listId: id,
      version,
      name,
      about,
      severity: 'block' as const,
      active: true,
      shared: true,
      reason: '全县统一',
    };
    await run(changeList, share, head);
    assert.deepEqual(await found('全县不用的词'), ['全县禁用：全县不用的词']);
    const inherited = (await listLists(read(), officer(), town)).lists.find((list) => list.name === '全县禁用');
    assert.deepEqual([inherited?.from, inherited?.entries], ['示范county', 1]);
    assert.equal((await listEntries(read(), town, { listId: id }, 1, 20)).rows[0]?.inherited, true);
    await assert.rejects(run(addEntry, { organId: town, listId: id, ...entryFields('别的词') }), refused(/没有这个词库/));
    await assert.rejects(
      run(addEntry, { organId: town, listId: await idOf('放行词'), ...entryFields('全县不用的词') }),
      refused(/本机关不能放行/),
    );
    await run(changeList, { ...share, version: version + 1, shared: false }, head);
    assert.deepEqual(await found('全县不用的词'), []);
  });

  it('an import is looked at first: new, changed, the same, wrong with the reason; then carried out', async () => {
    const { id: listId } = await run(createList, { organId: town, kind: 'mistaken', name: '外来词库', about: '' });
    const csv =
      '词语,改为,说明,依据\n甲的写法,乙的写法,,某规定\n丙,丁,,某规定\n甲的写法,戊的写法,,某规定\n无建议的词,,,某规定\n环保局,生态局,,某规定\n';
    const fileHash = await office.upload(csv);
    const preview = await previewImport(read(), { organId: town, listId }, office.runtime.services.files, fileHash);
    assert.deepEqual([preview.total, preview.new, preview.wrong], [5, 1, 4]);
    assert.deepEqual(
      preview.lines.map((line) => line.problems.join()),
      [
        '只有一个字，几乎每篇都会碰上，请写两个字以上。',
        '和第 2 行是同一个词。',
        '“误用”的词条要写明应改成什么。',
        '“机构名称变化”里已经有这个词，请在那里修改。',
        '',
      ],
    );
    const input = { organId: town, listId, fileHash, fileName: '词库.csv', onlyRight: false, reason: '县里下发' };
    await assert.rejects(run(importEntries, input), refused(/有 4 行有错/));
    assert.deepEqual(await run(importEntries, { ...input, onlyRight: true }), { added: 1, changed: 0, left: 4 });
    const again = await previewImport(
      read(),
      { organId: town, listId },
      office.runtime.services.files,
      await office.upload('词,改为,依据\n甲的写法,己的写法,某规定\n'),
    );
    assert.deepEqual([again.new, again.changed, again.wrong], [0, 1, 0]);
    const wordless = await office.upload('甲,乙\n1,2\n');
    await assert.rejects(
      previewImport(read(), { organId: town, listId }, office.runtime.services.files, wordless),
      refused(/没有“词语”这一列/),
    );
  });

  it('a list taken out as a workbook comes in again as the same', async () => {
    for (const name of ['法律法规变化', '放行词', '公文常见误用']) {
      const listId = await idOf(name);
      const workbook = new PassThrough();
      const written = Array.fromAsync(workbook);
      await exportEntries(read(), { organId: town, listId }, workbook);
      const fileHash = await office.upload(Buffer.concat(await written));
      const { total, same, lines } = await previewImport(read(), { organId: town, listId }, office.runtime.services.files, fileHash);
      assert.deepEqual([total, lines[0]?.problems], [same, []], name);
      assert.ok(total > 90);
    }
  });

  it('entries that are kept again and again stand first among the noisy ones, also after the list is renamed', async () => {
    const source = { list: '外来词库', entry: '甲的写法' };
    for (let i = 0; i < 3; i++)
      await office.runtime.database.write.transaction().execute((tx) => noteKept(tx, town, source, '2026-11-23T02:00:00.000Z'));
    const listId = await idOf('外来词库');
    const { version, about } = await findList(read(), { organId: town, listId });
    await run(changeList, {
      organId: town,
      listId,
      version,
      name: '县里的词库',
      about,
      severity: 'warn',
      active: true,
      shared: false,
      reason: '改名',
    });
    const { rows, total } = await listEntries(read(), town, { show: 'kept' }, 1, 20);
    assert.deepEqual([total, rows[0]?.expression, rows[0]?.kept], [1, '甲的写法', 3]);
    await run(removeList, { organId: town, listId, reason: '不再需要' });
    assert.deepEqual(await found('甲的写法'), []);
  });

  it('a newer version of the program proposes, overwrites nothing, and asks no second time', async () => {
    const { write } = office.runtime.database;
    const own = (expression: string) =>
      write.updateTable('screening_entry').where('organ_id', '=', town).where('expression', '=', expression);
    await write.updateTable('screening_version').set({ shipped_version: 0 }).where('organ_id', '=', town).execute();
    await write.deleteFrom('screening_entry').where('organ_id', '=', town).where('expression', 'in', ['质监局', '食药监局']).execute();
    await own('工商局').set({ shipped_digest: 'of an older version' }).execute();
    await own('国土局').set({ shipped_key: 'organs:不再有的词', spelling: '不再有的词', expression: '不再有的词' }).execute();
    const open = async () => (await proposalsFor(read(), town)).map(({ answer }) => `${answer.what} ${answer.expression}`);
    assert.deepEqual((await open()).sort(), ['changed 工商局', 'gone 不再有的词', 'new 国土局', 'new 质监局', 'new 食药监局'].sort());
    await run(decideProposals, { organId: town, keys: ['organs:质监局', 'organs:国土局'], take: true });
    await run(decideProposals, { organId: town, keys: ['organs:食药监局', 'organs:工商局', 'organs:不再有的词'], take: false });
    assert.deepEqual(await open(), []);
    assert.deepEqual(await found('质监局、食药监局、工商局、不再有的词'), [
      '机构名称变化：质监局',
      '机构名称变化：工商局',
      '机构名称变化：不再有的词',
    ]);
    assert.equal((await entryCalled('不再有的词')).shipped, false);
  });

  it('every change is written down with who, why, what before and after', async () => {
    const { rows, total } = await listChanges(read(), town, undefined, 1, 100);
    assert.ok(total >= 12);
    const off = rows.find((row) => row.after === '环保局 → 生态环境局（名称随机构改革变了）［停用］');
    assert.deepEqual([off?.title, off?.reason, off?.personName], ['修改词条', '经核实', '（演示）公开员']);
    assert.ok(office.entries.some((entry) => entry.verb === 'screening.editEntry' && entry.changes.length > 0));
  });
});
