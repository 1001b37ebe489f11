// What people do again and again in the console, in their words.
import type { Locator, Page } from 'playwright-core';

/** Goes to a page by the menu at the side. */
export async function menu(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: '功能菜单' }).getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Begins a draft of that kind and waits for the editor; answers the draft's id. */
export async function begin(page: Page, kind: string): Promise<string> {
  await menu(page, '政府信息');
  await page.getByRole('button', { name: '起草', exact: true }).first().click();
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  await page.getByRole('textbox', { name: '正文' }).waitFor();
  return page.url().split('/').pop()!;
}

/** What a page has that Node does not know. */
interface InPage {
  DataTransfer: new () => { setData(type: string, text: string): void };
  ClipboardEvent: new (name: string, of: object) => Event;
}

/** Pastes HTML at the caret, as the browser hands it over from another program. */
export async function paste(page: Page, html: string): Promise<void> {
  const text = page.getByRole('textbox', { name: '正文' });
  await text.click();
  await text.evaluate((field: EventTarget, pasted) => {
    const { DataTransfer, ClipboardEvent } = globalThis as unknown as InPage;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** The words of a part of the page. */
export async function words(part: Locator): Promise<string> {
  return (await part.textContent()) ?? '';
}

/** Everything typed is on the server. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '已保存' }).first().waitFor();
}

/** Hands the draft in and confirms. */
export async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '送审', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '送审', exact: true }).click();
  await page.getByText('正在等待“初审”').waitFor();
}

/** Opens what waits for the reviewer. */
export async function openWaiting(page: Page, title: string): Promise<void> {
  await menu(page, '待我审核');
  await page
    .getByRole('button', { name: title })
    .or(page.getByRole('link', { name: title }))
    .first()
    .click();
  await page.getByRole('textbox', { name: '意见' }).waitFor();
}

/** Passes the stage that waits; with a secrecy conclusion where the stage asks for one. */
export async function pass(page: Page, title: string): Promise<void> {
  await openWaiting(page, title);
  const secrecy = page.getByRole('button', { name: '其余各项：无' });
  if ((await page.getByRole('button', { name: '报审', exact: true }).count()) > 0) await secrecy.click();
  await page.getByRole('button', { name: /^(可以公开，)?通过$/ }).click();
  await page.getByText('已通过').first().waitFor();
}
