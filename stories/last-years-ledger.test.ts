// 公开办 brings the ledger of 2023: refused line by line, corrected, imported; the figures count it and open their rows.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { api } from './api.ts';
import { chapter } from './chapter.ts';
import { ledgerHeadings, workbook } from './invented.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { menu, words } from './steps.ts';

/** 58 right lines: 40 on WeChat, 18 on the website. */
const right = Array.from({ length: 58 }, (_, n) => {
  const day = `2023-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;
  const title = `演示台账第${n + 1}条：${n % 3 === 0 ? '防汛值守安排' : '便民服务提示'}`;
  return n < 40
    ? [title, '微信公众号', '', '', day, `https://mp.example.cn/s/demo-${n + 1}`]
    : [title, '政府网站', '业务动态', '', day, `https://www.example.cn/demo/${n + 1}`];
});
const wrong = [
  ['没有这一天的一条', '政府网站', '业务动态', '', '2022年13月1日', ''],
  ['长'.repeat(500), '微信公众号', '', '', '2023-05-06', ''],
  ['不认识的渠道', '飞鸽传书', '', '', '2023-05-07', ''],
];
/** The first and the last of the right lines once more. */
const twice = [right[0]!, right[57]!];

let office: Office;
let officer: Page;
before(async () => {
  office = await openOffice();
  officer = await office.staff('gongkai');
});
after(() => office.close());

chapter('the ledger with three wrong lines is checked line by line and cannot be imported', async () => {
  await menu(officer, '导入台账');
  await upload(officer, '2023年台账.xlsx', await workbook([ledgerHeadings, ...right, ...wrong, ...twice]));
  await officer.getByText('正确 58', { exact: true }).first().waitFor();
  await officer
    .getByText(/2022年13月1日没有这一天/)
    .first()
    .waitFor();
  const report = await words(officer.getByRole('main'));
  assert.match(report, /有错 3/);
  assert.match(report, /重复 2/);
  assert.match(report, /第 60 行“公开日期”：2022年13月1日没有这一天。/);
  assert.match(report, /第 61 行“标题”：有 500 个字，最多 200 个字。/);
  assert.match(report, /第 62 行“公开渠道”：不认识“飞鸽传书”/);
  await officer.getByText('重复 2', { exact: true }).last().click();
  await officer.getByText(/重复：.*第 2 行/).waitFor();
  assert.deepEqual(await axeViolations(officer, ['serious', 'critical']), []);
});

chapter('pressing 导入 says why not; nothing came into the ledger', async () => {
  const apply = officer.getByRole('button', { name: /^导入/ });
  await apply.first().hover();
  await officer.getByText(/有错/).last().waitFor();
  assert.equal(await apply.first().getAttribute('aria-disabled'), 'true');
  assert.deepEqual(await totals(2023), { 2023: 0 });
});

chapter('the corrected ledger is imported once', async () => {
  await menu(officer, '导入台账');
  await upload(officer, '2023年台账（改）.xlsx', await workbook([ledgerHeadings, ...right, ...twice]));
  await officer.getByRole('button', { name: '导入', exact: true }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click();
  await officer.getByText('导入了 58 条').waitFor();
  assert.deepEqual(await totals(2023), { 2023: 58 });
});

chapter('the figures of 2023 show the numbers, and each opens exactly its rows', async () => {
  await officer.goto(`${office.site}/console/mishan/figures?year=2023`);
  await officer.getByRole('link', { name: '58', exact: true }).waitFor();
  await officer
    .getByText(/2023年.*58/)
    .first()
    .waitFor();
  await officer.getByRole('link', { name: /^微信公众号.* 40 条，看是哪些$/ }).click();
  await officer.getByRole('heading', { name: '公开台账', level: 1 }).waitFor();
  await officer.getByText('共 40 条').waitFor();
  for (const channel of await officer.getByRole('cell', { name: /公众号|网站/ }).allTextContents()) assert.match(channel, /微信公众号/);
  await officer.goBack();
  await officer.getByRole('link', { name: /^1月 5 条，看是哪些$/ }).click();
  await officer.getByText('共 5 条').waitFor();
  await officer.goBack();
  await officer.getByRole('link', { name: /^微信公众号.*上年 306 条，看是哪些$/ }).click();
  await officer.getByText('共 306 条').waitFor();
});

chapter('the sentence for the report is copied also on a plain http address, where browsers have no newer clipboard', async () => {
  await officer.goto(`${office.site}/console/mishan/figures?year=2023`);
  const copy = officer.getByRole('button', { name: '复制', exact: true });
  await copy.waitFor();
  await officer.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })`);
  await copy.click();
  await officer.getByText('已复制').waitFor();
});

chapter('规范性文件 of a year are counted, each number opens the texts it counts', async () => {
  await officer.goto(`${office.site}/console/mishan/figures?year=2026`);
  const panel = officer.getByRole('region', { name: '规范性文件' });
  await panel.getByRole('button', { name: '本年制发 2 件' }).click();
  assert.equal(await panel.getByRole('listitem').count(), 2);
  assert.equal(await panel.getByRole('button', { name: '本年废止、失效 0 件' }).isDisabled(), true);
  assert.deepEqual(await axeViolations(officer), []);
  await panel.getByRole('link').first().click();
  await officer
    .getByText(/米演规〔2026〕\d号/)
    .first()
    .waitFor();
});

chapter('residents find the website’s lines in their column', async () => {
  const resident = await office.person();
  await resident.goto(`${office.site}/o/mishan/search?q=${encodeURIComponent('演示台账第58条')}`);
  await resident.getByRole('link', { name: /演示台账第58条/ }).waitFor();
  await resident.context().close();
});

chapter('the same ledger again is all duplicates; the command line checks without changing anything', async () => {
  const file = join(office.data, '再来一次.xlsx');
  await writeFile(file, await workbook([ledgerHeadings, ...right]));
  const again = await office.gongkai('import', 'publications', file, '--organ', 'mishan');
  assert.deepEqual([again.code, again.err], [0, '']);
  assert.match(again.out, /共 58 行：正确 0，有错 0，重复 58。/);
  await writeFile(file, await workbook([ledgerHeadings, ...right, ...wrong]));
  const refused = await office.gongkai('import', 'publications', file, '--organ', 'mishan', '--json');
  assert.equal(refused.code, 1);
  const report = JSON.parse(refused.out) as { wrong: number; problems: string[] };
  assert.equal(report.wrong, 3);
  assert.ok(report.problems.some((problem) => problem.includes('2022年13月1日没有这一天')));
  assert.deepEqual(await totals(2023), { 2023: 58 });
});

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('选择表格').setInputFiles({ name, mimeType, buffer });
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function totals(year: number): Promise<Record<number, number>> {
  const desk = await api(officer, office.site);
  return { [year]: (await desk.get<{ total: number }>(`/figures?year=${year}`)).total };
}
