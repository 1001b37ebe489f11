// The figures, shown on a ledger that counts as a real town's report does: 365 = 306 on the account + 59 on the website in eight kinds.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { day } from '#kernel/day';
import { onEachEngine } from '#kernel/testing';
import { importTable } from './import/import-table.ts';
import { headings, line } from './import/sheets-for-tests.ts';
import { type OfficeForTests, openOfficeForTests, organId, people } from './office-for-tests.ts';
import { exportFigures } from './queries/export-figures.ts';
import { figures } from './queries/figures.ts';
import { listPostings } from './queries/list-postings.ts';

const reported: Record<string, number> = {
  机构职能: 3,
  人事信息: 3,
  业务动态: 30,
  政策文件: 3,
  政策解读: 7,
  重点领域信息公开: 6,
  政务公开组织推进: 4,
  执行公开: 3,
};
const dayOf = (n: number) => `2022-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;

function ledger(): string[][] {
  const site = Object.entries(reported).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => line({ 标题: `${kind}第${i}条`, 公开渠道: '政府网站', 信息种类: kind, 公开日期: dayOf(i) })),
  );
  const wechat = Array.from({ length: 306 }, (_, i) => line({ 标题: `推送第${i}条`, 公开渠道: '微信公众号', 公开日期: dayOf(i) }));
  const before = line({ 标题: '上一年的一条', 公开渠道: '公示栏', 公开日期: '2021-12-31' });
  return [headings, ...site, ...wechat, before];
}

onEachEngine('the figures of a year', (engine) => {
  let office: OfficeForTests;
  const today = day('2026-11-23');
  const of = (year?: number) => figures(office.runtime.database.read, organId, year, today);
  before(async () => {
    office = await openOfficeForTests(engine);
    const profile = JSON.stringify({ wechatAccount: '示范发布' });
    await office.runtime.database.write.updateTable('organ').set({ profile }).execute();
    const done = await importTable(office.runtime, people.officer, { organId, fileName: '台账.xlsx', rows: ledger(), apply: true });
    assert.equal(done.applied, 366, done.problems.join());
  });
  after(() => office.close());

  test('365 = 306 + 59, in eight kinds', async () => {
    const found = await of(2022);
    assert.equal(found.total, 365);
    assert.deepEqual(Object.fromEntries(found.byChannel.map((one) => [one.name, one.count])), {
      '微信公众号“示范发布”': 306,
      公示栏: 0,
      政府网站: 59,
    });
    assert.deepEqual([found.totalBefore, found.byChannel.find((one) => one.name === '公示栏')?.before], [1, 1], 'beside the year before');
    assert.deepEqual(
      found.channelMonths.map((one) => [one.key, one.counts.reduce((sum, count) => sum + count, 0)]),
      [
        ['wechat', 306],
        ['website', 59],
      ],
    );
    const { 未分种类: nameless, ...kinds } = Object.fromEntries(found.byKind.map((one) => [one.name, one.count]));
    assert.deepEqual(kinds, reported);
    assert.equal(nameless, 306);
  });

  test('every number is the number of rows its filter lists', async () => {
    const { byChannel, byKind, byColumn, byDepartment, byMonth, byItem } = await of(2022);
    const lines = [byChannel, byKind, byColumn, byDepartment, byMonth, byItem].flat();
    assert.ok(lines.length > 40);
    for (const one of lines) {
      const { total, rows } = await listPostings(office.runtime.database.read, { organId, pageSize: 200, ...one.filter });
      assert.equal(total, one.count, one.name);
      assert.equal(rows.length, Math.min(200, one.count), one.name);
    }
    for (const parts of [byChannel, byKind, byColumn, byDepartment, byMonth])
      assert.equal(
        parts.reduce((sum, one) => sum + one.count, 0),
        365,
      );
  });

  test('the workbook holds every table and the rows behind them', async () => {
    const to = new PassThrough();
    const [bytes] = await Promise.all([buffer(to), exportFigures(office.runtime.database.read, organId, 2022, day('2026-11-23'), to)]);
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    assert.deepEqual(
      book.worksheets.map((one) => one.name),
      ['总数', '渠道', '信息种类', '月份', '科室', '栏目', '法定事项', '公开台账'],
    );
    assert.equal(book.getWorksheet('公开台账')!.rowCount, 366);
    assert.equal(book.getWorksheet('信息种类')!.getRow(2).getCell(2).value, 3);
  });

  test('the year is told in one sentence, with the same numbers', async () => {
    const { sentence } = await of(2022);
    assert.equal(
      sentence,
      '2022年主动公开政府信息365条：微信公众号“示范发布”306条，政府网站59条。政府网站公开的59条中，机构职能3条、人事信息3条、业务动态30条、政策文件3条、政策解读7条、重点领域信息公开6条、政务公开组织推进4条、执行公开3条。',
    );
  });

  test('a year of which nothing is known says so; the years that have entries are listed, the newest first', async () => {
    const empty = await of(2019);
    assert.deepEqual([empty.total, empty.sentence, empty.years], [0, '2019年还没有登记主动公开的政府信息。', [2022, 2021]]);
    assert.equal((await of()).year, 2022);
    assert.match((await of(2026)).sentence, /截至2026年11月23日/);
  });
});
