// A duty nobody has fulfilled: red on the picture of coverage, written and published from its cell, green afterwards, and every number leads to its rows.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { textOfPdf } from './pdf.ts';
import { passStages } from './publish-one.ts';
import { menu, saved, submit, words } from './steps.ts';

const name = '应急物资储备点（演示）';
const other = '避难场所分布（演示）';
const columnName = '应急管理';
const limit = '半年至少更新1次';
/** Long past, and after the version the demo began with. */
const inForce = '2026-02-02';

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

const grid = (page: Page) => page.getByRole('region', { name: '公开覆盖图' });
const rowOf = (page: Page, item: string) => grid(page).getByRole('row').filter({ hasText: item });
const cellsOf = (row: Locator, state: string) => row.getByRole('button', { name: new RegExp(`：${state}`) });
const total = async (page: Page, label: string) =>
  Number(((await words(page.getByRole('button', { name: new RegExp(`^\\d+ ?${label}$`) }))).match(/\d+/) ?? ['-1'])[0]);

/** Two items of one column that must never be older than half a year, as the office adds them. */
async function addItems(): Promise<string> {
  const officer = await deskOf(office, 'gongkai');
  const columns = await officer.get<{ id: string; name: string }[]>('/columns');
  const columnId = columns.find((one) => one.name === columnName)!.id;
  const rule = (await officer.get<{ rule: object }>(`/catalogue/read-limit?text=${encodeURIComponent(limit)}`)).rule;
  for (const level2 of [name, other]) {
    const item = {
      domain: '救灾',
      level1: '灾前准备',
      level2,
      level3: '',
      content: '地点、物资种类、联系电话',
      basis: '《自然灾害救助条例》',
      timeLimit: limit,
      rule,
      subject: '乡镇人民政府',
      channels: ['政府网站'],
      audience: 'all',
      mode: 'proactive',
      levels: ['town'],
      statutoryItem: '20-12',
      departmentId: null,
      columnId,
      phone: '',
      complaintPhone: '',
      note: '',
    };
    const answer = await officer.tell('POST', '/catalogue/items', item);
    assert.equal(answer.status, 200, answer.body.error?.message ?? '');
  }
  return columnId;
}

chapter('the head puts the catalogue in force from a day long past: what nobody has opened since is red, month after month', async () => {
  await addItems();
  const head = await office.staff('fuze');
  await menu(head, '公开目录');
  await head.getByRole('link', { name: '版本' }).click();
  await head.getByText('新增 2 项').waitFor();
  await head.getByRole('button', { name: '让它生效' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByLabel('生效日期').fill(inForce);
  await dialog.getByLabel('生效日期').press('Enter');
  await dialog.getByLabel('这一版改了什么').fill('增加救灾领域两项。');
  await dialog.getByRole('button', { name: '生效', exact: true }).click();
  await head.getByText(/^第2版，\d+ 项$/).waitFor();
  await menu(head, '公开覆盖图');
  assert.deepEqual(await axeViolations(head), []);
  await head.context().close();
});

chapter(
  'what merely stands in the column is told as a guess; a press says which item it serves, and the item beside it is red again',
  async () => {
    const writer = await office.staff('jingban');
    await menu(writer, '公开覆盖图');
    const guessed = cellsOf(rowOf(writer, other), '按栏目推算');
    await guessed.first().waitFor();
    assert.ok((await total(writer, '按栏目推算')) >= 2);
    await rowOf(writer, other).getByRole('button', { name: other, exact: true }).click();
    const drawer = writer.getByRole('dialog');
    await drawer.getByText('按栏目推算：还没有信息写明是为这个事项公开的', { exact: false }).waitFor();
    await drawer
      .getByRole('button', { name: /^是这个事项的/ })
      .first()
      .click();
    await drawer.getByText(/按写明的目录事项计算/).waitFor();
    await writer.keyboard.press('Escape');
    await rowOf(writer, other).waitFor();
    assert.equal(await cellsOf(rowOf(writer, other), '按栏目推算').count(), 0);
    await writer.context().close();
  },
);

let draftId = '';
chapter('from the red cell the handler opens what is owed, by keyboard, and writes for exactly this item', async () => {
  // Everything else of the column is told to serve the other item, so that nothing is left to suppose from.
  await nameTheRest();
  const writer = await office.staff('jingban');
  await menu(writer, '公开覆盖图');
  await writer.getByRole('button', { name: /^\d+ ?逾期$/ }).click();
  const row = rowOf(writer, name);
  await row.waitFor();
  const late = await total(writer, '逾期');
  const lines = grid(writer).locator('tbody tr');
  await lines.nth(late).waitFor({ state: 'detached' });
  assert.equal(await lines.count(), late);
  const red = cellsOf(row, '逾期');
  const before = await red.count();
  assert.ok(before >= 2);
  await red.first().focus();
  await writer.keyboard.press('ArrowRight');
  await writer.keyboard.press('Enter');
  const drawer = writer.getByRole('dialog');
  await drawer.getByText(/至今没有公开。/).waitFor();
  assert.match(await words(drawer), new RegExp(limit));
  assert.deepEqual(await axeViolations(writer), []);
  await drawer.getByRole('button', { name: '为这个事项起草' }).click();
  await writer.getByRole('button', { name: /^应急/ }).first().click();
  await writer.getByRole('textbox', { name: '正文' }).waitFor();
  draftId = writer.url().split('/').pop()!;
  await writer.locator('#field-catalogueItemIds').getByText(name).first().waitFor();
  await writer.getByRole('textbox', { name: '标题' }).fill('米山镇应急物资储备点一览（演示）');
  const text = writer.getByRole('textbox', { name: '正文' });
  await text.click();
  await writer.keyboard.type('储备点设在镇便民服务中心一楼，存有帐篷、棉被和手电。');
  await writer.getByLabel('事件类别').fill('自然灾害');
  await writer.getByRole('textbox', { name: '成文日期' }).fill('2026-11-20');
  await writer.getByRole('textbox', { name: '成文日期' }).press('Tab');
  await saved(writer);
  await submit(writer);
  await writer.context().close();
});

chapter('passed and published, the row is green, the number of overdue items is one less, and the number leads to the text', async () => {
  await passStages(office, draftId);
  const officer = await office.staff('gongkai');
  await menu(officer, '公开覆盖图');
  const overdue = await total(officer, '逾期');
  await officer.goto(`${office.site}/console/mishan/publication/${draftId}`);
  await officer.getByRole('button', { name: '公开发布', exact: true }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '公开发布', exact: true }).click();
  await officer.getByText('公众现在看到的就是').first().waitFor();
  await menu(officer, '公开覆盖图');
  await rowOf(officer, name).waitFor();
  assert.equal(await total(officer, '逾期'), overdue - 1);
  await officer.getByRole('button', { name: /^\d+ ?正常$/ }).click();
  const row = rowOf(officer, name);
  await row.waitFor();
  assert.ok((await cellsOf(row, '已公开的仍然有效').count()) >= 1);
  const met = row.getByRole('button', { name: /公开1条/ });
  await met.click();
  const drawer = officer.getByRole('dialog');
  await drawer.getByText(/实际于.*公开，晚了。/).waitFor();
  await drawer.getByRole('link', { name: '米山镇应急物资储备点一览（演示）' }).click();
  await officer
    .getByRole('heading', { name: /应急物资储备点一览/ })
    .first()
    .waitFor();
  await officer.context().close();
});

chapter(
  'printed over five years it is read page by page: across, names and months and legend on each, and the screen is as it was',
  async () => {
    const officer = await office.staff('gongkai');
    await menu(officer, '公开覆盖图');
    await officer.getByText('近五年', { exact: true }).click();
    await grid(officer).getByRole('columnheader').nth(60).waitFor();
    const { text, pages, width, height } = textOfPdf(await officer.pdf({ preferCSSPageSize: true }));
    assert.deepEqual([Math.round(width), Math.round(height)], [842, 595]);
    const times = (part: string) => text.split(part).length - 1;
    // The first page is the sum of all by domain.
    assert.deepEqual([times('已公开的仍然有效'), times('公开条数')], [pages - 1, pages - 1]);
    assert.equal(times('逾期的事项'), 5, 'twelve months at a time');
    assert.ok(times(name.normalize('NFKC')) >= 1);
    assert.equal(times(`共${pages}`), pages, 'every page says how many there are');
    await rowOf(officer, name).waitFor();
    assert.equal(await officer.locator('.coverage-paper').count(), 0);
    await officer.context().close();
  },
);

/** What else is public in the column serves the other item. */
async function nameTheRest(): Promise<void> {
  const writer = await deskOf(office, 'jingban');
  const { rows } = await writer.get<{ rows: { itemId: string; name: string }[] }>('/duties/coverage?from=2020-01&to=2029-12');
  const idOf = (item: string) => rows.find((row) => row.name === item)!.itemId;
  const cell = await writer.get<{ publications: { id: string }[] }>(`/duties/coverage/${idOf(name)}?from=2020-01&to=2029-12`);
  for (const { id } of cell.publications) {
    const answer = await writer.tell('POST', `/publications/${id}/duty`, { itemId: idOf(other), serves: true });
    assert.equal(answer.status, 200, answer.body.error?.message ?? '');
  }
}
