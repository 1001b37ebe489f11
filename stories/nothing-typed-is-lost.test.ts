// The session ends, the line goes down, the window is closed: what was typed is still there.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { type Desk, deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { demoPassword, type Office, openOffice } from './office.ts';
import { begin, menu, saved } from './steps.ts';

let office: Office;
let writer: Page;
/** Looks at what the server has. */
let reader: Desk;
let id: string;
before(async () => {
  office = await openOffice();
  writer = await office.staff('jingban');
  reader = await deskOf(office, 'shenhe');
  id = await begin(writer, '业务动态');
});
after(() => office.close());

chapter('the session is ended elsewhere while one writes: sign in over the page, everything is still there and saved', async () => {
  const elsewhere = await office.staff('jingban', 'phone');
  await elsewhere.goto(`${office.site}/console/mishan/me`);
  await elsewhere.getByRole('button', { name: '结束', exact: true }).first().click();
  await elsewhere.getByText('就是这里').waitFor();
  await writer.getByRole('textbox', { name: '标题' }).fill('冬季供暖检查情况');
  await type(writer, '第一段写在会话结束以后。');
  const dialog = writer.getByRole('dialog', { name: '登录已过期' });
  await dialog.waitFor();
  assert.equal(await dialog.getByRole('textbox', { name: '账号' }).inputValue(), 'jingban');
  await dialog.getByLabel('口令', { exact: true }).fill(demoPassword);
  await dialog.getByRole('button', { name: '登录', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await saved(writer);
  assert.deepEqual(await onServer(), { title: '冬季供暖检查情况', body: '<p>第一段写在会话结束以后。</p>' });
  await elsewhere.context().close();
});

chapter('the line goes down while one writes and comes back: saved without a hand', async () => {
  await writer.context().setOffline(true);
  await type(writer, '第二句写在断线的时候。');
  await writer.getByRole('status').filter({ hasText: '没保存成功（已留在本机）' }).waitFor();
  await writer.context().setOffline(false);
  await writer.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  assert.match((await onServer()).body, /第二句写在断线的时候。/);
});

chapter('leaving by the menu and coming back shows the newest text', async () => {
  await type(writer, '第三句写完马上离开。');
  await menu(writer, '政府信息');
  await writer.getByRole('button', { name: /冬季供暖检查情况/ }).click();
  await writer.getByRole('textbox', { name: '正文' }).filter({ hasText: '第三句写完马上离开。' }).waitFor();
  assert.match((await onServer()).body, /第三句/);
});

chapter('the window is closed without a line: on coming back the copy of this computer is offered and taken', async () => {
  await writer.context().setOffline(true);
  await type(writer, '第四句还没存上就关了窗口。');
  await writer
    .getByRole('status')
    .filter({ hasText: /已留在本机/ })
    .waitFor();
  const { body } = await onServer();
  assert.doesNotMatch(body, /第四句/);
  const again = await writer.context().newPage();
  await writer.close();
  await again.context().setOffline(false);
  await again.goto(`${office.site}/console/mishan/publication/${id}`);
  const dialog = again.getByRole('dialog', { name: '这台电脑上留有没存上的文字' });
  await dialog.getByText('第四句还没存上就关了窗口。').waitFor();
  await dialog.getByRole('button', { name: '恢复本机的' }).click();
  await again.getByRole('textbox', { name: '正文' }).filter({ hasText: '第四句还没存上就关了窗口。' }).waitFor();
  await saved(again);
  assert.match((await onServer()).body, /第一段.*第二句.*第三句.*第四句/);
  writer = again;
});

chapter('a colleague saved meanwhile: nothing is written over, both texts can be kept', async () => {
  const colleague = await office.staff('gongkai');
  await colleague.goto(`${office.site}/console/mishan/publication/${id}`);
  await type(colleague, '同事加的一句。');
  await saved(colleague);
  await type(writer, '我加的一句。');
  const dialog = writer.getByRole('dialog', { name: '另有人保存过这篇稿子' });
  await dialog.getByText('演示员·己').first().waitFor();
  await dialog.getByRole('button', { name: '两份都留' }).click();
  await writer.getByRole('status').filter({ hasText: '已保存' }).waitFor();
  const { body } = await onServer();
  for (const sentence of ['同事加的一句。', '我加的一句。']) assert.ok(body.includes(sentence), sentence);
});

/** Writes at the end of the text. */
async function type(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '正文' });
  await field.click();
  await field.press('Control+End');
  await field.pressSequentially(text);
}

async function onServer(): Promise<{ title: string; body: string }> {
  const { fields, bodyHtml } = await reader.get<{ fields: { title: string }; bodyHtml: string }>(`/publications/${id}`);
  return { title: fields.title, body: bodyHtml };
}
