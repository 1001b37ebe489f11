// A resident of 68 with a telephone: a neighbour's link, 长者模式, the rules of 低保, a mistake reported without JavaScript, the answer some days later.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { menu, words } from './steps.ts';

const basePath = '/zwgk/mishan';
const leastType = 24;
const leastTarget = 60;

let office: Office;
let resident: Page;
let link: string;
let receipt: string;
before(async () => {
  office = await openOffice({ BASE_PATH: basePath });
  resident = await office.person('phone', { javaScriptEnabled: false });
});
after(() => office.close());

chapter('a link to what she needs is found by its word', async () => {
  await resident.goto(`${office.site}/o/mishan/search?q=${encodeURIComponent('低保')}`);
  link = (await resident.getByRole('main').locator('a[href*="/p/"]').first().getAttribute('href'))!;
  assert.ok(link.startsWith(`${basePath}/o/mishan/p/`), link);
});

chapter('长者模式 is one press away on that very page and stays', async () => {
  await resident.goto(office.origin + link);
  await resident.getByRole('button', { name: '长者模式' }).click();
  assert.equal(new URL(resident.url()).pathname, link);
  assert.ok((await typeSize(resident)) >= leastType);
  await resident.getByRole('button', { name: '退出长者模式' }).waitFor();
  await resident.goto(`${office.site}/o/mishan/`);
  assert.ok((await typeSize(resident)) >= leastType, 'on the next page too');
});

chapter('the type grows to thirty points, and what she presses is large', async () => {
  await resident.goto(office.origin + link);
  await resident.getByRole('button', { name: '特大' }).click();
  assert.ok((await typeSize(resident)) >= 40);
  assert.ok((await words(resident.getByRole('main'))).length > 100, 'the text is there to be read');
  for (const target of [
    ...(await resident.getByRole('button').all()),
    ...(await resident.locator('.first-level a, .acts a, .crumbs a').all()),
  ])
    assert.ok((await heightOf(target)) >= leastTarget, `${await words(target)}: ${await heightOf(target)}`);
  assert.equal(await resident.evaluate('document.documentElement.scrollWidth <= innerWidth'), true, 'nothing runs off the screen');
  await resident.getByRole('button', { name: '标准' }).click();
});

chapter('she reports a mistake without JavaScript; what is missing is said and nothing typed is lost', async () => {
  await resident.getByRole('link', { name: '纠错', exact: true }).click();
  // The browser itself would stop an empty form: a form sent by another program is answered in words as well.
  await unwatched(resident);
  await resident.getByLabel('哪里有错，应当怎样').fill('第二段的电话打不通，应当改成镇里的电话。');
  await resident.getByLabel(/联系方式/).fill('邻居老李转告');
  await resident.getByRole('button', { name: '提交' }).click();
  const problem = await words(resident.getByRole('alert'));
  assert.match(problem, /还没有提交/);
  assert.equal(await resident.getByLabel(/哪里有错/).inputValue(), '第二段的电话打不通，应当改成镇里的电话。');
  await resident.getByLabel('内容有误').check();
  await resident.getByLabel(/我看过了/).check();
  await resident.getByRole('button', { name: '提交' }).click();
  await resident.getByRole('heading', { name: '已经收到，谢谢您' }).waitFor();
  receipt = resident.url().split('/').pop()!;
  assert.match(receipt, /^JC\d{8}-[2-9A-Z]{8}$/);
});

chapter('the form that was sent back breaks no rule of accessibility', async () => {
  const other = await office.person('phone');
  await other.goto(`${office.site}/o/mishan/corrections/new`);
  await unwatched(other);
  await other.getByRole('button', { name: '提交' }).click();
  await other.getByRole('alert').waitFor();
  assert.deepEqual(await axeViolations(other), []);
  await other.context().close();
});

chapter('it waits on the desk of 公开办; the answer is written once and shown to everybody without her contact', async () => {
  const officer = await office.staff('gongkai');
  await officer.getByText('网站纠错').first().waitFor();
  await menu(officer, '网站纠错');
  await officer.locator('.opener').first().click();
  await officer.getByRole('button', { name: '查看（记入审计）' }).click();
  await officer.getByText('邻居老李转告').waitFor();
  await officer.getByLabel(/^答复/).fill('已经核对，改为镇便民服务中心的电话，谢谢您。');
  await officer.getByRole('button', { name: '答复', exact: true }).click();
  await officer.getByText('已办结').first().waitFor();
  assert.deepEqual(await axeViolations(officer), []);
  await officer.context().close();
});

chapter('some days later she reads the answer by her number, still in 长者模式', async () => {
  await resident.goto(`${office.site}/o/mishan/corrections`);
  assert.ok((await typeSize(resident)) >= leastType);
  await resident.getByLabel(/输入查询编号/).fill(receipt.toLowerCase().replace('-', ''));
  await resident.getByRole('button', { name: '查询' }).click();
  assert.match(await words(resident.getByRole('main')), /已经核对，改为镇便民服务中心的电话/);
  await resident.goto(`${office.site}/o/mishan/corrections`);
  const list = await words(resident.getByRole('main'));
  assert.match(list, /已经核对，改为镇便民服务中心的电话/);
  assert.doesNotMatch(list, /老李/);
});

chapter('her nephew in Taipei reads the same page in 繁體 at an address of its own', async () => {
  await resident.goto(office.origin + link);
  await resident.getByRole('link', { name: '繁體' }).click();
  assert.equal(new URL(resident.url()).pathname, link.replace(basePath, `${basePath}/hant`));
  assert.equal(await resident.locator('html').getAttribute('lang'), 'zh-Hant');
  assert.match(await words(resident.getByRole('banner')), /政府信息公開|政府資訊公開/);
  await resident.getByRole('link', { name: '首頁' }).first().click();
  assert.match(new URL(resident.url()).pathname, /\/hant\/o\/mishan\/$/);
});

const typeSize = async (page: Page): Promise<number> => Number.parseFloat(await page.evaluate('getComputedStyle(document.body).fontSize'));

async function heightOf(target: Locator): Promise<number> {
  return Math.round((await target.boundingBox())?.height ?? 0);
}

async function unwatched(page: Page): Promise<void> {
  await page.locator('form.report').evaluate((form: object) => {
    (form as { noValidate: boolean }).noValidate = true;
  });
}
