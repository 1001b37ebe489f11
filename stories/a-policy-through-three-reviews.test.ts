// A policy is reviewed; the secrecy review is not sure and sends it up; the answer comes, it is passed and published; its interpretation follows.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { type Desk, deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { textOfPdf } from './pdf.ts';
import { menu, openWaiting, pass, words } from './steps.ts';

const title = '米山镇冬春季森林防火工作方案';
const interpretation = '《米山镇冬春季森林防火工作方案》解读';

let office: Office;
let writer: Desk;
let secrecy: Page;
let policyId: string;
before(async () => {
  office = await openOffice();
  writer = await deskOf(office, 'jingban');
  policyId = await handIn({ kind: 'policy', title, bodyHtml: '<p>各村在进山路口设检查点，物资储备点位置见附表。</p>' });
});
after(() => office.close());

chapter('初审 ticks what it looked at, on the way from one person to the next', async () => {
  const first = await office.staff('shenhe');
  await openWaiting(first, title);
  await first.getByRole('checkbox', { name: /没有错别字/ }).check();
  assert.deepEqual(await axeViolations(first), []);
  await first.getByRole('button', { name: '通过', exact: true }).click();
  await first.getByText('“初审”已通过，转到下一环节').waitFor();
  await first.context().close();
});

chapter('保密审查 fills in the form item by item; what is unsure cannot be passed, it is sent up with a letter', async () => {
  secrecy = await office.staff('baomi');
  await openWaiting(secrecy, title);
  const passes = secrecy.getByRole('button', { name: '可以公开，通过' });
  assert.equal(await passes.getAttribute('aria-disabled'), 'true');
  await secrecy.getByRole('radiogroup', { name: '三安全一稳定' }).getByText('不确定').click();
  await secrecy.getByRole('textbox', { name: '三安全一稳定：哪一处' }).fill('第一段：物资储备点的位置');
  await secrecy.getByRole('button', { name: '其余各项：无' }).click();
  assert.deepEqual(await axeViolations(secrecy), []);
  await passes.hover();
  await secrecy.getByText('审查表里有“不确定”的项，请报审。').first().waitFor();
  await secrecy.getByRole('button', { name: '报审', exact: true }).click();
  const dialog = secrecy.getByRole('dialog', { name: '报审' });
  await dialog.getByRole('radio', { name: '保密行政管理部门' }).check();
  await dialog.getByLabel('机关名称').fill('示范区国家保密局（演示）');
  await dialog.getByLabel('不能确定的是什么、为什么').fill('物资储备点的位置能不能公开');
  const letter = await dialog.getByLabel('送审函').inputValue();
  assert.match(letter, /示范区国家保密局（演示）：[\s\S]*不能确定的内容和理由：物资储备点的位置能不能公开/);
  await dialog.getByRole('button', { name: '报审', exact: true }).click();
  await secrecy.getByText('在那之前不会自动通过').waitFor();
});

chapter('nobody can pass it meanwhile; it stands on the workbench of the head as waiting for an answer', async () => {
  const decided = await (await deskOf(office, 'baomi')).tell('POST', `/publications/${policyId}/decide`, {
    position: 2,
    decision: 'pass',
    opinion: '',
    conclusion: 'open',
  });
  assert.equal(decided.status, 409);
  assert.match(decided.body.error!.message, /收到答复并登记以后才能办结/);
  const head = await office.staff('fuze');
  await head.getByRole('heading', { name: /已报审、等待答复/ }).waitFor();
  await head.getByRole('link', { name: title }).click();
  await head.getByText('“保密审查”已报审，等待答复').waitFor();
  await head.context().close();
});

chapter('the answer is entered with its number; the stage is decided as answered, and the signer passes the last one', async () => {
  await secrecy.goto(`${office.site}/console/mishan/reviews/${policyId}`);
  await secrecy.getByRole('button', { name: '登记答复' }).click();
  const dialog = secrecy.getByRole('dialog', { name: '登记答复' });
  await dialog.getByLabel('答复的结论').click();
  await secrecy.getByTitle('可以公开', { exact: true }).click();
  await dialog.getByLabel('答复文号').fill('示保函〔2026〕18号');
  await dialog.getByLabel('谁答复的、怎么答复的').fill('储备点位置不属于国家秘密和工作秘密，可以公开');
  await dialog.getByRole('button', { name: '登记', exact: true }).click();
  await secrecy.getByText('已登记答复').waitFor();
  await secrecy.getByRole('button', { name: '可以公开，通过' }).click();
  await secrecy.getByText('“保密审查”已通过').waitFor();
  const signer = await office.staff('qianfa', 'phone');
  await signer.getByRole('link', { name: title }).click();
  await signer.getByRole('button', { name: '通过', exact: true }).click();
  await signer.getByText('审核全部完成，可以发布了').waitFor();
  await signer.context().close();
});

chapter('published, and its interpretation after three reviews of its own: each leads to the other', async () => {
  const policyPath = await publish(policyId);
  const bodyHtml = '<p>方案讲了什么、为什么这样做，逐条说明。</p>';
  const id = await handIn({ kind: 'interpretation', title: interpretation, bodyHtml, interprets: [policyId] });
  for (const login of ['shenhe', 'baomi', 'qianfa']) {
    const page = await office.staff(login);
    await pass(page, interpretation);
    await page.context().close();
  }
  await publish(id);
  const resident = await office.person('phone');
  await resident.goto(office.site + policyPath);
  await resident.getByRole('link', { name: interpretation }).first().click();
  await resident.getByRole('link', { name: title }).first().waitFor();
});

chapter('the form stands in the register of the month, with what was sent up and answered', async () => {
  const head = await office.staff('fuze');
  await menu(head, '保密审查台账');
  await head.getByText('曾报审').waitFor();
  assert.deepEqual(await axeViolations(head), []);
  await head.getByRole('button', { name: title, exact: true }).click();
  const sheet = head.getByRole('article');
  await sheet.getByText('政府信息公开保密审查表').waitFor();
  const shown = await words(sheet);
  for (const part of ['密审〔2026〕', '不确定', '物资储备点的位置', '示保函〔2026〕18号', '演示员·丁', '可以公开'])
    assert.ok(shown.includes(part), `${part} in ${shown}`);
  assert.deepEqual(await axeViolations(head), []);
  const paper = textOfPdf(await head.pdf({ preferCSSPageSize: true }));
  assert.deepEqual([paper.pages, Math.round(paper.width), Math.round(paper.height)], [1, 595, 842]);
  assert.ok(paper.text.includes('签字'), paper.text);
});

/** A text written and handed in without a browser. */
async function handIn(of: { kind: string; title: string; bodyHtml: string; interprets?: string[] }): Promise<string> {
  const { body: made } = await writer.tell('POST', '/publications', { kind: of.kind });
  const { fields, version } = await writer.get<{ fields: object; version: number }>(`/publications/${made.id}`);
  const filled = { ...fields, title: of.title, formedOn: '2026-11-16', interprets: of.interprets ?? [] };
  const { body: kept } = await writer.tell('PUT', `/publications/${made.id}/draft`, { version, fields: filled, bodyHtml: of.bodyHtml });
  const { status, body } = await writer.tell('POST', `/publications/${made.id}/submit`, { version: kept.version });
  assert.equal(status, 200, String(body.error?.message));
  return made.id!;
}

async function publish(id: string): Promise<string> {
  const officer = await deskOf(office, 'gongkai');
  const { version } = await officer.get<{ version: number }>(`/publications/${id}`);
  const { status, body } = await officer.tell('POST', `/publications/${id}/publish`, { version });
  assert.equal(status, 200, String(body.error?.message));
  return String(body.publicPath);
}
