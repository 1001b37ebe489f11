// Workbooks as they are really published, in and out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bytesOfBuffer } from '#documents';
import { execute } from '#kernel/command';
import { onEachEngine } from '#kernel/testing';
import { importItems } from '../commands/import-items.ts';
import { putInForce } from '../commands/put-in-force.ts';
import { allItems, itemKey } from '../find-item.ts';
import { fieldsOf } from '../item.ts';
import { labelled } from '../labels.ts';
import { type Office, openOffice } from '../office-for-tests.ts';
import { importPlanView, planImport } from '../plan-import.ts';
import { exportCatalogue } from '../queries/export-catalogue.ts';
import { starterDomains } from '../starter/set.ts';
import { readSheets } from './read-sheets.ts';
import { fourteenColumns, twelveColumns, workbook, wrongLines } from './sheets-for-tests.ts';
import { channelsIn, isTicked } from './ticks.ts';

const domains = starterDomains('town').map((one) => one.domain);
const readBook = async (...sheets: Parameters<typeof workbook>) => readSheets(bytesOfBuffer(await workbook(...sheets)), domains, '');

test('fourteen nested columns: the domain from the title, joined cells downwards, ticks and boxes', async () => {
  const { lines, notes } = await readBook(fourteenColumns);
  assert.deepEqual(
    lines.map(({ fields: f }) => [f.domain, f.level1, f.level2, f.audience, f.mode, f.levels.join()]),
    [
      ['社会救助', '最低生活保障', '政策法规文件', 'all', 'proactive', 'county,town,village'],
      ['社会救助', '最低生活保障', '审核信息', 'specific', 'proactive', 'town,village'],
      ['社会救助', '临时救助', '办事指南', 'all', 'proactive', ''],
    ],
  );
  assert.deepEqual(lines[0]!.fields.channels, ['政府网站', '公开查阅点', '社区/企事业单位/村公示栏（电子屏）']);
  assert.deepEqual(lines[1]!.fields.channels, ['入户/现场', '村务监督平台']);
  assert.equal(lines[0]!.fields.content, '●《社会救助暂行办法》\n●各地配套政策法规文件');
  assert.deepEqual([lines[1]!.fields.rule.n, lines[1]!.fields.rule.shownFor], [10, 7]);
  assert.deepEqual(lines[2]!.notes, ['时限没有写明日期，按20个工作日处理。', '没有写公开渠道，按“政府网站”处理。']);
  assert.ok(notes.some((note) => note.includes('本目录由民政办负责解释')));
});

test('a town’s own columns: a third level, the office, words instead of ticks, a telephone number', async () => {
  const { lines, notes } = await readBook(twelveColumns);
  assert.deepEqual(notes, []);
  const [first, second] = lines.map(({ fields }) => fields);
  assert.deepEqual([first!.domain, first!.subject, first!.phone, first!.rule.kind], ['养老服务', '民政办', '0000-1234567', 'atLeastEvery']);
  assert.deepEqual(
    [second!.level1, second!.level3, second!.audience, second!.mode, second!.rule.kind],
    ['养老服务通用政策', '补贴发放', 'specific', 'both', 'everyQuarter'],
  );
  assert.deepEqual(first!.channels, ['政府网站', '社区/企事业单位/村公示栏（电子屏）']);
});

test('several sheets are several domains; a hidden one and one without a table are told', async () => {
  const { lines, notes } = await readBook(fourteenColumns, twelveColumns, { name: '说明', rows: [['填表说明'], ['请如实填写']] });
  assert.deepEqual([...new Set(lines.map((line) => line.fields.domain))], ['社会救助', '养老服务']);
  assert.ok(notes.some((note) => note.includes('“说明”没有目录的表头')));
});

test('what is wrong is said line by line; headings printed again are passed over', async () => {
  const { lines } = await readBook(wrongLines);
  assert.deepEqual(
    lines.map((line) => [line.line, line.problems.join('')]),
    [
      [3, '公开期限长于20个工作日的，须填写所依据的法律、法规（《政府信息公开条例》第二十六条）。'],
      [4, '没有公开内容（要素）。没有公开时限。'],
      [5, ''],
      [6, ''],
      [8, '二级事项超过 100 个字。'],
    ],
  );
});

test('ticks and boxes of every kind', () => {
  for (const cell of ['√', '✓', ' √ ', '■', 'V', '是', '●']) assert.ok(isTicked(cell), cell);
  for (const cell of ['', ' ', '×', '—', '/', '否', '□', '不公开']) assert.ok(!isTicked(cell), cell);
  assert.deepEqual(channelsIn('☑政府网站☐政府公报☑两微一端'), ['政府网站', '两微一端']);
  assert.deepEqual(channelsIn('\uf052政府网站 \uf0a3政府公报'), ['政府网站']);
  assert.deepEqual(channelsIn('政府门户网站；微信公众号、村务公开栏'), ['政府网站', '两微一端', '社区/企事业单位/村公示栏（电子屏）']);
  assert.deepEqual(channelsIn('■其他（公共资源交易平台）'), ['公共资源交易平台']);
  assert.deepEqual(channelsIn('□政府网站 □其他____'), []);
});

onEachEngine('a catalogue in a workbook', (engine) => {
  let office: Office;
  before(async () => {
    office = await openOffice(engine);
  });
  after(() => office.close());

  const read = () => office.runtime.database.read;
  const plan = async (fileHash: string) =>
    importPlanView(await planImport(read(), office.runtime.services.files, { organId: office.organId, fileHash, domain: '' }));
  const carryOut = (fileHash: string, fingerprint: string, onlyRight = false) =>
    execute(
      office.runtime,
      importItems,
      { organId: office.organId, fileHash, fileName: '目录.xlsx', domain: '', fingerprint, onlyRight },
      office.officer,
    );

  test('a dry run says what would come; the import does exactly that; again it is all the same', async () => {
    const hash = await office.uploaded(await workbook(fourteenColumns, twelveColumns));
    const before = await plan(hash);
    assert.deepEqual([before.added, before.changed, before.wrong], [5, 0, 0]);
    assert.equal((await allItems(read(), office.organId)).length, 0, 'a dry run changes nothing');
    assert.deepEqual(await carryOut(hash, before.fingerprint), { added: 5, changed: 0 });
    const again = await plan(hash);
    assert.deepEqual([again.added, again.changed, again.same], [0, 0, 5]);
  });

  test('what a file has no column for stays as it is: a town’s own table takes no levels away', async () => {
    const before = (await allItems(read(), office.organId)).find((row) => row.level3 === '补贴发放')!;
    await office.runtime.database.write
      .updateTable('catalogue_item')
      .set({ levels: '["town","village"]' })
      .where('organ_id', '=', office.organId)
      .where('id', '=', before.id)
      .execute();
    const hash = await office.uploaded(await workbook(twelveColumns));
    assert.deepEqual([(await plan(hash)).same, (await plan(hash)).changed], [2, 0]);
  });

  test('when somebody changes the catalogue after the dry run, the import asks for another look', async () => {
    const hash = await office.uploaded(await workbook(wrongLines));
    const { fingerprint } = await plan(hash);
    await office.adopt();
    await assert.rejects(carryOut(hash, fingerprint, true), /重新核对一次/);
  });

  test('wrong lines and doubles are left out only when the person says so', async () => {
    const hash = await office.uploaded(await workbook(wrongLines));
    const { fingerprint, wrong, lines } = await plan(hash);
    assert.equal(wrong, 4);
    assert.ok(lines.find((line) => line.line === 6)?.problems.includes('和第 5 行重复。'));
    await assert.rejects(carryOut(hash, fingerprint), /还有 4 行有错/);
    await carryOut(hash, fingerprint, true);
  });

  test('the starter goes out in the official layout and comes in again without a difference', async () => {
    await execute(office.runtime, putInForce, { organId: office.organId, effectiveOn: '2026-01-01', note: '' }, office.head);
    const book = await exportCatalogue(read(), { organId: office.organId, n: 1 });
    const { lines } = await readSheets(bytesOfBuffer(book), domains, '');
    const stored = new Map(
      (await allItems(read(), office.organId)).filter((row) => row.state === 'active').map((row) => [itemKey(row), fieldsOf(row)]),
    );
    assert.equal(lines.length, stored.size);
    const ours = new Set(['公开层级', '法定事项', '责任科室', '栏目']);
    const names = { department: (id: string) => id, column: (id: string) => id };
    for (const { fields } of lines) {
      const kept = stored.get(itemKey(fields))!;
      const shown = (of: typeof kept) =>
        labelled(of, names)
          .filter(([label]) => !ours.has(label))
          .map(([label, text]) => [label, text.replace(/\s/g, '').split('、').sort().join('、')]);
      assert.deepEqual(shown({ ...kept, ...fields }), shown(kept), fields.level2);
    }
    const { added, changed, same, notes } = await plan(await office.uploaded(book));
    assert.deepEqual([added, changed, same], [0, 0, lines.length], 'one tick for town and village changes no level');
    assert.equal(notes.filter((note) => note.includes('是说明')).length, 1, 'what stands below every table is told once');
  });

  test('a file that is no catalogue, or not there, gets a sentence', async () => {
    const hash = await office.uploaded(
      await workbook({
        name: '名单',
        rows: [
          ['姓名', '金额'],
          ['某人', 1],
        ],
      }),
    );
    await assert.rejects(plan(hash), /没有找到目录的表头/);
    await assert.rejects(plan('0'.repeat(64)), /没有找到上传的表格/);
    await assert.rejects(plan(await office.uploaded(Buffer.from('not a table \u0000'))), (error: Error) =>
      /[\u4e00-\u9fff]/.test(error.message),
    );
  });
});
