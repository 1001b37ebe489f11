// What becomes of public texts: one is revised, one repealed, one withdrawn, one removed for good. Residents and search see each at once.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { type Published, passStages, publishOne } from './publish-one.ts';
import { menu, saved, submit, words } from './steps.ts';

const policy = { kind: 'policy', fields: { formedOn: '2026-11-02' } };
/** A name that stands nowhere else in the demo. */
const name = '司马青禾';

let office: Office;
let resident: Page;
let old: Published;
let fresh: Published;
let leak: Published;
before(async () => {
  office = await openOffice();
  const text = (title: string, documentNumber: string, bodyHtml: string) =>
    publishOne(office, { ...policy, fields: { ...policy.fields, title, documentNumber }, bodyHtml });
  old = await text('农机补贴暂行办法（演示）', '米政发〔2026〕71号', '<p>每台补贴一千元，向农业农村办公室申请。</p>');
  fresh = await text('农机补贴办法（演示）', '米政发〔2026〕72号', '<p>每台补贴两千元，向便民服务中心申请。</p>');
  leak = await text(`${name}家庭救助情况`, '', `<p>${name}一家本月领取临时救助。</p>`);
  resident = await office.person();
});
after(() => office.close());

const open = async (page: Page, id: string) => {
  await page.goto(`${office.site}/console/mishan/publication/${id}`);
  await page.locator('.lights strong').first().waitFor();
};
/** The accessibility rules an open dialog breaks; the page behind it is out of reach meanwhile. */
const inDialog = async (page: Page) =>
  (await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations.map((one) => `${one.id}: ${one.help}`);
const day = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label).fill(text);
  await page.getByLabel(label).press('Tab');
};
const choose = async (page: Page, label: string, option: string | RegExp) => {
  await page.getByRole('dialog').getByLabel(label).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
};

chapter('a mistake is corrected beside the public text, which stays until the correction is reviewed and published', async () => {
  const writer = await office.staff('jingban');
  await open(writer, fresh.id);
  await writer.getByRole('button', { name: '修订', exact: true }).click();
  await choose(writer, '修订类别', '更正错误');
  await writer.getByLabel('告诉公众改了什么').fill('更正受理单位。');
  await day(writer, '变更之日', '2026-11-20');
  assert.deepEqual(await inDialog(writer), []);
  await writer.getByRole('button', { name: '开始修订' }).click();
  await writer.getByText('这是修改稿；公众看到的仍是已公开的文本').waitFor();
  const text = writer.getByRole('textbox', { name: '正文' });
  await text.click();
  await writer.keyboard.press('Control+End');
  await writer.keyboard.type('受理单位是镇便民服务中心一楼窗口。');
  await saved(writer);
  await resident.goto(office.site + fresh.publicPath);
  assert.doesNotMatch(await words(resident.getByRole('main')), /一楼窗口/);
  await submit(writer);
  await passStages(office, fresh.id);
  const officer = await office.staff('gongkai');
  await open(officer, fresh.id);
  await officer.getByText('已公开（有修改稿：待发布）').waitFor();
  await officer.getByRole('button', { name: '与公开中的文本对比' }).click();
  await officer.getByRole('dialog').locator('ins').filter({ hasText: '一楼窗口' }).waitFor();
  await officer.keyboard.press('Escape');
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });
  await officer.getByRole('button', { name: '公开发布', exact: true }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '公开发布', exact: true }).click();
  await officer.getByText('公众现在看到的就是第2版。').waitFor();
  await resident.goto(office.site + fresh.publicPath);
  const page = await words(resident.getByRole('main'));
  assert.match(page, /一楼窗口/);
  assert.match(page, /更正受理单位。/);
  assert.match(page, new RegExp(fresh.indexNumber));
  await Promise.all([writer.context().close(), officer.context().close()]);
});

chapter('a rule is repealed by its successor: it stays at its address with the mark, and both pages lead to each other', async () => {
  const officer = await office.staff('gongkai');
  await open(officer, old.id);
  await officer.getByRole('button', { name: '废止、失效或修改', exact: true }).click();
  await choose(officer, '有效性', /^废止/);
  await day(officer, '从哪一天起', '2026-11-20');
  await officer.getByRole('dialog').getByLabel('依据（本网站已公开的文件）').fill('农机补贴办法');
  await officer.locator('.ant-select-item-option').filter({ hasText: '米政发〔2026〕72号' }).click();
  await officer.getByLabel('公示说明（可以不写）').fill('新办法施行，暂行办法同时废止。');
  await officer.getByRole('dialog').getByRole('button', { name: '办理' }).click();
  await officer.getByText('有效性已经改过').waitFor();
  assert.deepEqual(await axeViolations(officer), []);
  await resident.goto(office.site + old.publicPath);
  const page = await words(resident.getByRole('main'));
  assert.match(page, /每台补贴一千元/);
  assert.match(page, /废止/);
  await resident.getByRole('link', { name: '农机补贴办法（演示）' }).first().click();
  await resident.getByRole('heading', { name: '农机补贴办法（演示）', level: 1 }).waitFor();
  await resident.getByRole('link', { name: '农机补贴暂行办法（演示）' }).first().waitFor();
  await officer.context().close();
});

chapter('a whole list is cleaned up by one decision, looked at line by line first', async () => {
  const head = await office.staff('fuze');
  await menu(head, '政府信息');
  await head.getByRole('button', { name: '文件清理' }).click();
  await head.getByRole('heading', { name: '文件清理', level: 1 }).waitFor();
  await day(head, '从哪一天起', '2026-11-20');
  await head.getByLabel('清理决定（文号和标题）').fill('米政发〔2026〕80号（演示）');
  await head.getByLabel(/^清单/).fill('1. 米政发〔2026〕72号 已修改\n没有这份文件\n米政发〔2026〕71号');
  await head.getByRole('button', { name: '核对', exact: true }).click();
  await head.getByText('1 条可以办理，2 条不能').waitFor();
  await head.getByText('没有找到文号、索引号或者标题完全一样的已公开信息。').waitFor();
  await head.getByText('现在已经是“废止”。').waitFor();
  assert.deepEqual(await axeViolations(head), []);
  await head.getByRole('button', { name: '办理这 1 条' }).click();
  await head.getByText('办理了 1 条，2 条没有办。').waitFor();
  await head.context().close();
});

chapter(
  'a wrong text is withdrawn: the address says so, why, and where the right one is; the figures of the year still count it',
  async () => {
    const officer = await deskOf(office, 'gongkai');
    const before = await officer.get<{ total: number }>('/figures?year=2026');
    const signer = await office.staff('qianfa');
    await open(signer, old.id);
    await signer.getByRole('button', { name: '撤回公开', exact: true }).click();
    await choose(signer, '原因', '内容有误');
    await signer.getByLabel('理由（内部留存，不公开）').fill('附表与正文不一致');
    await signer.getByLabel('告诉公众的一句话（可以不写）').fill('附表有误。');
    await signer.getByRole('dialog').getByLabel('以哪一条为准（可以不选）').fill('农机补贴办法');
    await signer.locator('.ant-select-item-option').filter({ hasText: '米政发〔2026〕72号' }).click();
    await signer.getByRole('dialog').getByRole('button', { name: '撤回公开' }).click();
    await signer.getByText('公开页面只剩一则说明（410）').waitFor();
    const gone = await resident.goto(office.site + old.publicPath);
    assert.equal(gone?.status(), 410);
    const notice = await words(resident.getByRole('main'));
    assert.match(notice, /内容有误：附表有误。/);
    assert.doesNotMatch(notice, /与正文不一致|每台补贴一千元/);
    await resident.getByRole('link', { name: '农机补贴办法（演示）' }).click();
    await resident.getByRole('heading', { name: '农机补贴办法（演示）', level: 1 }).waitFor();
    assert.equal((await officer.get<{ total: number }>('/figures?year=2026')).total, before.total);
    await signer.context().close();
  },
);

chapter('personal data that got out are removed for good: from page, search, feed, ledger, trail and the data on disk', async () => {
  const path = `${office.site}${leak.publicPath}`;
  assert.equal((await resident.goto(path))?.status(), 200);
  const head = await office.staff('fuze');
  await open(head, leak.id);
  await head.getByRole('button', { name: '彻底清除', exact: true }).click();
  const dialog = head.getByRole('dialog');
  assert.match(await words(dialog), /清除以后谁也找不回来/);
  await choose(head, '原因', '含有个人信息');
  await head.getByLabel('理由（长期留存，不要写个人信息）').fill('误将受助家庭的情况公开');
  await head.getByRole('checkbox', { name: /标题本身也要清除/ }).check();
  assert.deepEqual(await inDialog(head), []);
  await dialog.getByRole('button', { name: '彻底清除' }).click();
  await head.getByText('清除的记录').waitFor();
  assert.doesNotMatch(await words(head.getByRole('main')), new RegExp(name));
  assert.deepEqual(await textsHolding(name), []);
  const gone = await resident.goto(path);
  assert.equal(gone?.status(), 410);
  assert.match(await words(resident.getByRole('main')), /已清除/);
  const found = await fetch(`${office.site}/o/mishan/search?q=${encodeURIComponent(name)}`);
  assert.doesNotMatch(await found.text(), new RegExp(`${name}家庭|${name}一家`));
  const lists = [
    'o/mishan/rss.xml',
    'o/mishan/atom.xml',
    'sitemap.xml',
    'o/mishan/data/publications.csv',
    'o/mishan/data/publications.json',
  ];
  for (const list of lists) {
    const answer = await fetch(`${office.site}/${list}`);
    assert.equal(answer.status, 200, list);
    assert.doesNotMatch(await answer.text(), new RegExp(name), list);
  }
  assert.equal((await fetch(`${office.site}/o/mishan/data/p/${leak.publicNumber}`)).status, 404);
  const { code, out } = await office.gongkai('audit', 'verify');
  assert.equal(code, 0, out);
  await head.context().close();
});

/** Every row of every table that still holds the words, and every stored file. */
async function textsHolding(text: string): Promise<string[]> {
  const found: string[] = [];
  const file = (await readdir(office.data)).find((one) => one.endsWith('.db'))!;
  const db = new DatabaseSync(join(office.data, file), { readOnly: true });
  const tables = db.prepare(`select name from sqlite_master where type = 'table' and name not like 'search_terms%'`).all();
  for (const { name: table } of tables)
    for (const row of db.prepare(`select * from "${table}"`).all()) if (JSON.stringify(row).includes(text)) found.push(String(table));
  db.close();
  for (const one of await readdir(join(office.data, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
    if (one.isFile() && (await readFile(join(one.parentPath, one.name))).includes(text)) found.push(one.name);
  return found;
}
