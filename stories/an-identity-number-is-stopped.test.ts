// A text with somebody's identity number: stopped, masked, reviewed by three others, published, found by a resident and printed.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { systemClock } from '#kernel/clock';
import { chapter } from './chapter.ts';
import { identityNumber } from './invented.ts';
import { type Office, openOffice } from './office.ts';
import { textOfPdf } from './pdf.ts';
import { begin, menu, pass, paste, saved, submit, words } from './steps.ts';

const title = '关于开展困难群众冬季走访的通知';
const number = identityNumber();
const pasted = `<html><head><style>p{color:red}</style></head><body>
<p style="text-indent:2em" onclick="alert(1)">各村（社区）：请于本月底前完成走访登记。</p><script>window.stolen = 1</script>
<table border="1"><tr><th>走访对象</th><th>联系村</th></tr><tr><td>张某某（身份证号${number}）</td><td>演示一村𠮷㙍🌨️</td></tr></table>
</body></html>`;

let office: Office;
let author: Page;
let id: string;
before(async () => {
  office = await openOffice();
  author = await office.staff('jingban');
});
after(() => office.close());

chapter('经办人 writes a text with a table from another program; scripts and handlers stay behind', async () => {
  id = await begin(author, '政策文件');
  await author.getByRole('textbox', { name: '标题' }).fill(title);
  await paste(author, pasted);
  await author.getByRole('textbox', { name: '成文日期' }).fill(systemClock.today().replaceAll('-', '/'));
  await choose(author, '栏目', '社会救助');
  await saved(author);
  const text = author.getByRole('textbox', { name: '正文' });
  assert.match(await words(text.locator('table')), /演示一村𠮷㙍🌨️/);
  assert.doesNotMatch(await text.innerHTML(), /onclick|<script|text-indent/);
  assert.equal(await author.evaluate("'stolen' in window"), false);
});

chapter('handing in is stopped at the identity number, with the sentence and without showing the number', async () => {
  await author.getByRole('button', { name: /送审/ }).click({ force: true });
  await author.getByText('发现 1 处要改正、隐去或者签字保留，处理完才能送审。').waitFor();
  const findings = author.locator('#findings');
  assert.match(await words(findings), /身份证号/);
  assert.doesNotMatch(await words(findings), new RegExp(number));
  await author
    .getByText(/像是有.*身份证号.*请隐去，或者由签发人、公开办负责人签字保留/)
    .first()
    .waitFor();
  assert.equal(await author.getByRole('dialog', { name: '送审后就不能改了' }).count(), 0);
});

chapter('one click masks it, and the text can be handed in', async () => {
  await author.getByRole('button', { name: '一键隐去', exact: true }).click();
  await author.getByText('正文和附件都查过，没有发现问题。').waitFor();
  const text = await words(author.getByRole('textbox', { name: '正文' }));
  assert.doesNotMatch(text, new RegExp(number.slice(6, 14)));
  assert.match(text, /张某某（身份证号.*\*/);
  await submit(author);
  assert.equal(await author.getByRole('button', { name: '通过' }).count(), 0, 'nobody passes his own text');
});

chapter('审核人 sends it back with an opinion; 经办人 reads it, corrects and hands in again', async () => {
  const reviewer = await office.staff('shenhe', 'phone');
  await reviewer.goto(`${office.site}/console/mishan/reviews/${id}`);
  await reviewer.getByRole('button', { name: /退回$/ }).click();
  await reviewer.getByText('退回时请写明意见').waitFor();
  await reviewer.getByRole('textbox', { name: '意见' }).fill('请写明走访的截止日期。');
  await reviewer.getByRole('button', { name: /退回$/ }).click();
  await reviewer.getByText('“初审”已退回').waitFor();
  await reviewer.context().close();

  await menu(author, '工作台');
  await author
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  await author.getByText('“请写明走访的截止日期。”').waitFor();
  await author.getByRole('textbox', { name: '正文' }).press('Control+End');
  await author.getByRole('textbox', { name: '正文' }).pressSequentially('走访工作于12月20日前结束。');
  await saved(author);
  await submit(author);
});

chapter('初审, 保密审查 and 复审 by three people; 签发人 publishes', async () => {
  for (const login of ['shenhe', 'baomi']) {
    const reviewer = await office.staff(login);
    await pass(reviewer, title);
    await reviewer.context().close();
  }
  const signer = await office.staff('qianfa', 'phone');
  await signer.goto(`${office.site}/console/mishan/reviews/${id}`);
  await signer.getByRole('button', { name: '通过', exact: true }).click();
  await signer.getByText('审核全部完成，可以发布了').waitFor();
  await signer.goto(`${office.site}/console/mishan/publication/${id}`);
  await signer.getByRole('button', { name: '公开发布' }).click();
  await signer.getByRole('dialog').getByRole('button', { name: '公开发布' }).click();
  await signer.getByText(/已经公开，文本只能查看/).waitFor();
  await signer.context().close();
});

chapter('a resident finds it on a phone and prints it on A4 without the menus', async () => {
  const resident = await office.person('phone');
  await resident.goto(`${office.site}/o/mishan/`);
  await resident.getByRole('searchbox', { name: '查找政府信息' }).fill('冬季走访');
  await resident.getByRole('button', { name: '检索' }).first().click();
  await resident.getByRole('link', { name: title }).click();
  const page = await words(resident.getByRole('article'));
  for (const item of ['索引号', '发文机关', '成文日期', '发布日期', '所属栏目', '社会救助', '演示一村𠮷㙍🌨️', '12月20日前'])
    assert.ok(page.includes(item), `${item} stands on the page`);
  assert.doesNotMatch(await resident.content(), new RegExp(number.slice(6, 14)));
  const printed = await textOfPdf(await resident.pdf({ format: 'A4' }));
  assert.ok(printed.text.includes(title));
  assert.ok(printed.text.includes('索引号'));
  for (const furniture of ['网站地图', '高级检索', '跳到主要内容'])
    assert.ok(!printed.text.includes(furniture), `${furniture} is not printed`);
  assert.deepEqual([Math.floor(printed.width), Math.floor(printed.height)], [595, 842], 'A4');
});

chapter('in the console the published text is read-only', async () => {
  await author.goto(`${office.site}/console/mishan/publication/${id}`);
  await author.getByText(/已经公开，文本只能查看/).waitFor();
  assert.equal(await author.getByRole('textbox', { name: '正文' }).count(), 0);
  assert.equal(await author.getByRole('button', { name: /^(保存|送审|修改（要重新送审）)$/ }).count(), 0);
});

/** Chooses from a list that opens below a field. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(option);
  await page.locator('.ant-select-tree-title, .ant-select-item-option').filter({ hasText: option }).first().click();
}
