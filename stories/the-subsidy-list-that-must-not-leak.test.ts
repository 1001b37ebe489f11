// A subsidy list of 5,000 farmers with identity numbers in a hidden column: stopped, shown where, cleaned and masked with one click each, reviewed, published; the published file has none.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { systemClock } from '#kernel/clock';
import { chapter } from './chapter.ts';
import { identityNumber } from './invented.ts';
import { type Office, openOffice } from './office.ts';
import { begin, pass, saved, submit, words } from './steps.ts';

const title = '2026年度种粮农户补贴发放公示';
const farmers = 5000;
const numberOf = (n: number) => identityNumber(String(100 + (n % 900)));
const mobileOf = (n: number) => `138${String(10000000 + n)}`;

let office: Office;
let author: Page;
let id: string;
let leaking: string;
before(async () => {
  office = await openOffice();
  author = await office.staff('jingban');
});
after(() => office.close());

chapter('经办人 attaches the list as it came from the bank: a column is hidden in it', async () => {
  id = await begin(author, '公告公示');
  await author.getByRole('textbox', { name: '标题' }).fill(title);
  await author.getByRole('textbox', { name: '公示开始' }).fill(systemClock.today());
  await author.getByRole('textbox', { name: '正文' }).fill('现将本年度种粮农户补贴发放情况予以公示，名单见附件。');
  await author.locator('input[type=file][aria-label="添加附件"]').setInputFiles({
    name: '补贴名单.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await list(),
  });
  const file = author.getByRole('link', { name: '补贴名单.xlsx' });
  leaking = /files\/([0-9a-f]{64})/.exec((await file.getAttribute('href')) ?? '')?.[1] ?? '';
  assert.ok(leaking);
  await saved(author);
});

chapter('the check says which column of which sheet, and shows no number', async () => {
  const found = author.getByRole('region', { name: '附件《补贴名单》' });
  await found.getByRole('button', { name: '清理文件' }).waitFor({ timeout: 60_000 });
  const told = await words(found);
  assert.match(told, /隐藏/);
  assert.match(told, /身份证号/);
  assert.match(told, /列/);
  assert.doesNotMatch(told, new RegExp(numberOf(0).slice(6, 14)));
  await author.getByRole('button', { name: /送审/ }).click({ force: true });
  await author
    .getByText(/附件《补贴名单》.*里像是有/)
    .first()
    .waitFor();
  assert.equal(await author.getByRole('dialog', { name: '送审后就不能改了' }).count(), 0);
});

chapter('one click cleans it: what is removed is shown before the new file takes its place', async () => {
  await mend('清理文件', /隐藏的C列/);
  await author.getByRole('link', { name: '补贴名单（已清理）.xlsx' }).waitFor();
  const gone = await author.request.get(`${office.site}/api/organs/${await organId()}/files/${leaking}`);
  assert.equal(gone.status(), 404, 'the file with the hidden column is in the system no more');
});

chapter('the telephone numbers everybody could see are masked with another click', async () => {
  await mend('隐去文件里的个人信息', /手机号码/);
  await author.getByRole('link', { name: /补贴名单（已清理）（已隐去）\.xlsx/ }).waitFor();
  await answerWarnings();
  await author
    .getByText(/都查过，没有发现问题|都已经处理/)
    .first()
    .waitFor({ timeout: 60_000 });
  await submit(author);
});

chapter('three others look at it; 签发人 publishes', async () => {
  for (const login of ['shenhe', 'baomi', 'qianfa']) {
    const reviewer = await office.staff(login);
    await pass(reviewer, title);
    await reviewer.context().close();
  }
  const signer = await office.staff('qianfa');
  await signer.goto(`${office.site}/console/mishan/publication/${id}`);
  await signer.getByRole('button', { name: '公开发布' }).click();
  await signer.getByRole('dialog').getByRole('button', { name: '公开发布' }).click();
  await signer.getByText(/已经公开，文本只能查看/).waitFor();
  await signer.context().close();
});

chapter('what a resident downloads has the names and sums, and not one identity or telephone number', async () => {
  const resident = await office.person();
  await resident.goto(`${office.site}/o/mishan/search?q=${encodeURIComponent('种粮农户补贴')}`);
  await resident.getByRole('link', { name: title }).click();
  const link = resident.locator('article a[download]').first();
  const address = new URL((await link.getAttribute('href')) ?? '', resident.url()).href;
  const bytes = await (await resident.request.get(address)).body();
  const rows = await rowsOf(bytes);
  assert.equal(rows.length, farmers + 1);
  assert.deepEqual(rows[0], ['姓名', '村', '金额', '电话']);
  assert.deepEqual(rows[1]?.slice(0, 3), ['（演示）农户1', '演示1村', '100']);
  const all = JSON.stringify(rows) + (await everyPart(bytes));
  for (const n of [0, 1, 2, 777, farmers - 1]) {
    assert.ok(!all.includes(numberOf(n)), `identity number ${n}`);
    assert.ok(!all.includes(mobileOf(n)), `telephone number ${n}`);
  }
  assert.doesNotMatch(all, /110101\d{11}[\dX]/);
});

async function list(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = '（演示）某某银行';
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['姓名', '村', '身份证号', '金额', '电话']);
  for (let n = 0; n < farmers; n++)
    sheet.addRow([`（演示）农户${n + 1}`, `演示${(n % 7) + 1}村`, numberOf(n), 100 + (n % 50), mobileOf(n)]);
  sheet.getColumn(3).hidden = true;
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Presses the button, reads what would change, and puts the new file in the place of the old. */
async function mend(button: string, change: RegExp): Promise<void> {
  const press = author.getByRole('button', { name: button, exact: true });
  await press.waitFor({ timeout: 60_000 });
  await press.click();
  const dialog = author.getByRole('dialog', { name: button });
  await dialog.getByRole('heading', { name: /做了这些改动/ }).waitFor({ timeout: 60_000 });
  assert.match(await words(dialog.locator('.mend-changes')), change);
  await dialog.getByRole('button', { name: '换上新的文件' }).click();
  await dialog.waitFor({ state: 'detached' });
  await author.getByText('已换上新的文件').waitFor();
}

/** What only warns is answered with a reason. */
async function answerWarnings(): Promise<void> {
  const findings = author.locator('#findings');
  await findings
    .getByText(/正在检查/)
    .first()
    .waitFor({ state: 'detached', timeout: 60_000 });
  const keep = findings.getByRole('button', { name: /写明理由保留|给全部提醒写一个理由/ });
  if ((await keep.count()) === 0) return;
  await keep.first().click();
  await author.getByRole('textbox', { name: '为什么可以这样公开' }).fill('按补贴公示的规定公布姓名、村和金额。');
  await author.getByRole('dialog').getByRole('button', { name: '保留', exact: true }).click();
  await author.getByText('已写明理由').waitFor();
}

async function organId(): Promise<string> {
  const me = (await (await author.request.get(`${office.site}/api/me`)).json()) as { organs: { id: string; slug: string }[] };
  return me.organs.find((one) => one.slug === 'mishan')?.id ?? '';
}

/** What stands in the first sheet, empty cells left out. */
async function rowsOf(bytes: Buffer): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells = (row.values as unknown[]).slice(1).map((cell) => String(cell ?? ''));
    rows.push(cells.filter((cell) => cell !== ''));
  });
  return rows;
}

/** Every part of the file unfolded, as one text. */
async function everyPart(bytes: Buffer): Promise<string> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes);
  const texts = await Promise.all(Object.values(zip.files).map((one) => one.async('string')));
  return texts.join('\n');
}
