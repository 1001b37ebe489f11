// A real office begins: an empty data folder, a key on the server's window, three administrators, the first steps.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../scripts/browser.ts';
import { chapter } from './chapter.ts';
import { axeViolations, fillSignIn, signIn, takePictures } from './office.ts';
import { type Server, startServer } from './server.ts';
import { menu, words } from './steps.ts';

const ownPassword = '柳河 新桥 第三盏灯';
const people = [
  { title: '系统管理员', name: '演示系统员', login: 'xitong' },
  { title: '安全管理员', name: '演示安全员', login: 'anquan' },
  { title: '审计员', name: '演示审计员', login: 'shenji' },
];

let data: string;
let server: Server;
let browser: Browser;
let page: Page;
let key: string;
let passwords: string[];
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'gongkai-new-'));
  server = await startServer({ GONGKAI_DATA: data, HOST: '127.0.0.1' });
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
after(async () => {
  await takePictures(browser);
  await browser.close();
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

chapter('the server prints the way to the set-up page and a key, and has no demo accounts', async () => {
  assert.match(server.said(), /还没有机关。请打开 .*\/console\/set-up ，用这个一次性的钥匙完成设置/);
  key = /[A-Z2-9]{4}(?:-[A-Z2-9]{4}){4}/.exec(server.said())![0];
  assert.equal((await fetch(`${server.origin}/api/demo-accounts`)).status, 404);
  const refused = await page.request.post(`${server.origin}/api/sign-in`, { data: { login: 'jingban', password: 'gongkai-demo-2026' } });
  assert.equal(refused.status(), 401);
  const residents = await fetch(`${server.origin}/`);
  assert.match(await residents.text(), /本站尚未开通/);
});

chapter('a wrong key leads back to the key, with everything else still filled in', async () => {
  await page.goto(`${server.origin}/console/set-up`);
  await page.getByRole('heading', { name: '首次设置' }).waitFor();
  assert.deepEqual(await axeViolations(page), []);
  await page.getByRole('textbox', { name: '一次性钥匙' }).fill('AAAA-BBBB-CCCC-DDDD-EEEE');
  await next();
  await page.getByRole('textbox', { name: '机关全称' }).fill('示例市示例县柳河镇人民政府');
  await page.getByRole('textbox', { name: '简称' }).fill('柳河镇');
  await page.getByRole('textbox', { name: '网址名' }).fill('liuhe');
  await next();
  for (const { title, name, login } of people) await administrator(title, name, login);
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByText('钥匙不对或已经用过。').first().waitFor();
});

chapter('with the right key the office stands; one person in two places is refused', async () => {
  await page.getByRole('textbox', { name: '一次性钥匙' }).fill(key);
  await next();
  assert.equal(await page.getByRole('textbox', { name: '机关全称' }).inputValue(), '示例市示例县柳河镇人民政府');
  await next();
  await administrator('审计员', '演示系统员', 'shenji');
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByText('三位管理员须是三个不同的人，姓名不能相同。').first().waitFor();
  await administrator('审计员', '演示审计员', 'shenji');
  await page.getByRole('button', { name: '完成设置' }).click();
  await page.getByRole('heading', { name: '设置好了' }).waitFor();
  passwords = await page.locator('.once').allTextContents();
  assert.equal(new Set(passwords).size, 3);
});

chapter('the first sign-in asks for a new password; a weak one is refused in a sentence', async () => {
  await page.getByRole('link', { name: '已记下，去登录' }).click();
  await fillSignIn(page, 'xitong', passwords[0]!);
  await newPassword('1234567890');
  await page.getByText('这个口令太常见，容易被猜中，请换一个。').waitFor();
  await newPassword(ownPassword);
  await page.getByRole('heading', { name: '先把这几件事做好' }).waitFor();
});

chapter('the workbench teaches the first steps, in order, until they are done', async () => {
  const steps = page.getByRole('main').getByRole('listitem');
  const titles = ['填写机关资料', '设置科室', '采用起步栏目', '安排人员和角色', '公开第一条信息'];
  for (const [at, title] of titles.entries()) assert.match(await words(steps.nth(at)), new RegExp(title));
  assert.equal(await page.getByLabel('已完成').count(), 0);
  await menu(page, '栏目');
  await page.getByRole('button', { name: '采用起步栏目' }).click();
  await page.getByText('法定主动公开内容').first().waitFor();
  await menu(page, '工作台');
  await steps.nth(2).getByLabel('已完成').waitFor();
});

chapter('residents see the columns, honestly empty; nothing says demo', async () => {
  await page.goto(`${server.origin}/`);
  await page
    .getByRole('link', { name: /^政府信息公开指南/ })
    .first()
    .click();
  await page
    .getByText(/暂无内容/)
    .first()
    .waitFor();
  assert.doesNotMatch(await words(page.locator('body')), /演示/);
});

chapter('the key is dead, also after a restart', async () => {
  await server.stop();
  server = await startServer({ GONGKAI_DATA: data, HOST: '127.0.0.1' });
  assert.doesNotMatch(server.said(), /钥匙/);
  const organ = { slug: 'second', name: '第二个机关', shortName: '第二', level: 'town' };
  const [system, security, auditor] = people.map(({ name, login }) => ({ name, login: `${login}2` }));
  const body = { key, organ, administrators: { system, security, auditor } };
  const refused = await page.request.post(`${server.origin}/api/set-up`, { data: body });
  assert.equal(refused.status(), 409);
  assert.match(await refused.text(), /首次设置已经完成，请直接登录。/);
  await page.context().clearCookies();
  await signIn(page, server.origin, 'xitong', ownPassword);
});

async function next(): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
}

async function administrator(title: string, name: string, login: string): Promise<void> {
  const place = page.getByRole('group', { name: title });
  await place.getByRole('textbox', { name: '姓名' }).fill(name);
  await place.getByRole('textbox', { name: '账号' }).fill(login);
}

async function newPassword(password: string): Promise<void> {
  await page.getByLabel('新口令').fill(password);
  await page.getByLabel('再填一次').fill(password);
  await page.getByRole('button', { name: '保存并进入' }).click();
}
