// Two people are the whole office: one writes, the other reviews. Lawfully, visibly, and never both by one hand.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { deskOf, handIn } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { menu, pass, words } from './steps.ts';

const title = '村级卫生室冬季开放时间';
const own = '镇便民服务中心搬迁告知';

let office: Office;
let head: Page;
let id: string;
let ownId: string;
before(async () => {
  office = await openOffice();
  await leaveTwo();
  id = await handIn(await deskOf(office, 'jingban'), title);
});
after(() => office.close());

chapter('the head passes the first stage; at the next nobody is left, and the screen says what can be done', async () => {
  head = await office.staff('fuze');
  await pass(head, title);
  await head.goto(`${office.site}/console/mishan/`);
  await head.getByRole('heading', { name: /没有人能办的审核/ }).waitFor();
  await head.getByRole('link', { name: title }).first().click();
  await head.getByText('“保密审查”现在没有人能办，不会自己往下走').waitFor();
  await head.getByText('演示员·庚：已经办理过前面的环节').waitFor();
  await head.getByText('请上级派人').waitFor();
  assert.deepEqual(await axeViolations(head), []);
  await head.getByRole('link', { name: '开启小机关模式' }).click();
});

chapter('small-office mode wants a reason; then each stage is decided by itself and marked', async () => {
  await head.getByRole('heading', { name: '审核流程', level: 1 }).waitFor();
  assert.deepEqual(await axeViolations(head), []);
  await head.locator('#small-office').getByRole('button', { name: '开启' }).click();
  const dialog = head.getByRole('dialog', { name: '开启小机关模式' });
  await dialog.getByLabel('理由').fill('在编两人，一人起草一人审核');
  await dialog.getByRole('button', { name: '开启', exact: true }).click();
  await head.getByText('已开启小机关模式').waitFor();
  await pass(head, title);
  await pass(head, title);
  await head.goto(`${office.site}/console/mishan/publication/${id}`);
  await head.getByText('由同一人办理').first().waitFor();
  assert.equal(await head.getByText('由同一人办理').count(), 2);
});

chapter('who writes does not review, small office or not', async () => {
  const both = await deskOf(office, 'jingban');
  ownId = await handIn(both, own);
  const page = await office.staff('jingban');
  await page.goto(`${office.site}/console/mishan/reviews/${ownId}`);
  await page.getByText('这是您自己起草或者改过的内容，须由另一位同事审核。').waitFor();
  const { status, body } = await both.tell('POST', `/publications/${ownId}/decide`, { position: 1, decision: 'pass', opinion: '' });
  assert.equal(status, 409);
  assert.match(body.error!.message, /您自己起草/);
  await page.context().close();
});

chapter('it is published, and a resident reads it', async () => {
  const desk = await deskOf(office, 'fuze');
  const { version } = await desk.get<{ version: number }>(`/publications/${id}`);
  const { status, body } = await desk.tell('POST', `/publications/${id}/publish`, { version });
  assert.equal(status, 200, String(body.error?.message));
  const resident = await office.person('phone');
  await resident.goto(office.site + String(body.publicPath));
  await resident.getByRole('heading', { name: title }).waitFor();
});

chapter('the superior sees the small office, draws at random and looks again', async () => {
  const superior = await office.staff('dudao');
  await menu(superior, '审核抽查');
  await superior.getByText('在编两人，一人起草一人审核').waitFor();
  await superior.getByRole('button', { name: '随机抽取' }).click();
  await superior.getByText('抽取了1件').waitFor();
  assert.deepEqual(await axeViolations(superior), []);
  await superior.getByRole('button', { name: '填写结果' }).click();
  const dialog = superior.getByRole('dialog');
  await dialog.getByRole('radio', { name: '审核到位' }).check();
  await dialog.getByRole('button', { name: '办结', exact: true }).click();
  await superior.getByText('已办结').first().waitFor();
  assert.match(await words(superior.getByRole('main')), /审核到位/);
});

chapter('switched off again, the next one needs different people', async () => {
  const desk = await deskOf(office, 'fuze');
  const { status } = await desk.tell('PUT', '/review-settings/small-office', { on: false, reason: '调入一人，恢复分别办理' });
  assert.equal(status, 200);
  await pass(head, own);
  await head.goto(`${office.site}/console/mishan/reviews`);
  await head.getByRole('heading', { name: '待我审核', level: 1 }).waitFor();
  await head
    .locator('.data-list')
    .getByText(/共 \d+ 条|现在没有/)
    .waitFor();
  assert.equal(await head.getByText(own).count(), 0);
  await head.goto(`${office.site}/console/mishan/reviews/${ownId}`);
  await head.getByText('“保密审查”现在没有人能办').waitFor();
});

/** Everybody but two has left: the one who writes, and the head, who may do every stage. */
async function leaveTwo(): Promise<void> {
  const security = await deskOf(office, 'anquan');
  const { rows } = await security.get<{ rows: { id: string; login: string; roles: string[] }[] }>('/persons?pageSize=100');
  const personId = (login: string) => rows.find((one) => one.login === login)!.id;
  for (const { login, roles } of rows)
    if (['shenhe', 'baomi', 'qianfa', 'gongkai', 'jingban2'].includes(login))
      for (const role of roles) await security.tell('DELETE', `/persons/${personId(login)}/roles/${role}`);
  await security.tell('POST', `/persons/${personId('fuze')}/roles`, { role: 'reviewer' });
  await security.tell('POST', `/persons/${personId('fuze')}/roles`, { role: 'secrecyReviewer' });
  await security.tell('POST', `/persons/${personId('jingban')}/roles`, { role: 'reviewer' });
}
