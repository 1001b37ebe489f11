// Two 审核人 press 通过 in the same moment: one passes it, the other is told who was quicker.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { api, deskOf, handIn } from './api.ts';
import { chapter } from './chapter.ts';
import { demoPassword, fillSignIn, type Office, openOffice } from './office.ts';
import { menu, openWaiting, words } from './steps.ts';

const title = '村级公益岗位招聘进展';
const ownPassword = '米山 冬天 看雪 2026';

let office: Office;
let first: Page;
let second: Page;
let id: string;
before(async () => {
  office = await openOffice();
  id = await handIn(await deskOf(office, 'jingban'), title);
});
after(() => office.close());

chapter('系统管理员 opens an account and 安全管理员 gives the role; neither can do the other’s part', async () => {
  const system = await office.staff('xitong');
  await menu(system, '人员和角色');
  await system.getByRole('button', { name: '新建账号' }).click();
  await system.getByRole('textbox', { name: '姓名' }).fill('演示员·丑');
  await system.getByRole('textbox', { name: '账号' }).fill('shenhe2');
  await system.getByRole('button', { name: '开立账号' }).click();
  const password = await words(system.locator('.once').last());
  await system.getByRole('button', { name: '已记下' }).click();
  await system.getByRole('button', { name: '演示员·丑' }).click();
  assert.equal(await grantButton(system).getAttribute('aria-disabled'), 'true');

  const security = await office.staff('anquan');
  await menu(security, '人员和角色');
  await security.getByRole('button', { name: '演示员·丑' }).click();
  await grantButton(security).click();
  await security.getByRole('listitem').filter({ hasText: '审核人' }).getByRole('button', { name: /收回$/ }).waitFor();
  await Promise.all([system.context().close(), security.context().close()]);

  second = await office.person();
  await second.goto(`${office.site}/console/`);
  await fillSignIn(second, 'shenhe2', password);
  await second.getByLabel('新口令').fill(ownPassword);
  await second.getByLabel('再填一次').fill(ownPassword);
  await second.getByRole('button', { name: '保存并进入' }).click();
  await second.getByRole('heading', { name: '工作台', exact: true }).waitFor();
});

chapter('both open it and press 通过 at once: exactly one decides', async () => {
  first = await office.staff('shenhe');
  await Promise.all([openWaiting(first, title), openWaiting(second, title)]);
  const press = (page: Page) => page.getByRole('button', { name: '通过', exact: true }).click();
  await Promise.all([press(first), press(second)]);
  const answers = await Promise.all([answer(first), answer(second)]);
  const quicker = answers.filter((one) => one.includes('已通过，转到下一环节'));
  const slower = answers.filter((one) => /“初审”刚刚已由演示员·[丙丑]于.*通过，您的操作没有执行，请刷新。/.test(one));
  assert.deepEqual([quicker.length, slower.length], [1, 1], answers.join(' | '));
  const winner = answers.indexOf(quicker[0]!) === 0 ? '演示员·丙' : '演示员·丑';
  assert.ok(slower[0]!.includes(winner), `${slower[0]} names ${winner}`);
  const loser = slower[0] === answers[0] ? first : second;
  await loser.getByText('“保密审查”不由您办理').waitFor();
  assert.equal(await loser.getByText('您的操作没有执行').count(), 1, 'the sentence stays while the page shows what is waited for now');
});

chapter('the text waits for 保密审查 and carries one decision only', async () => {
  const desk = await deskOf(office, 'baomi');
  const { review } = await desk.get<{ review: { stages: { stageName: string; state: string }[] } }>(`/publications/${id}`);
  assert.deepEqual(
    review.stages.map((stage) => `${stage.stageName} ${stage.state}`),
    ['初审 passed', '保密审查 waiting', '复审 pending'],
  );
});

chapter('who wrote a text cannot pass it, whatever his role; the page says why', async () => {
  const officer = await office.staff('gongkai');
  const desk = await api(officer, office.site);
  const own = await handIn(desk, '公开办自己写的一条');
  await officer.goto(`${office.site}/console/mishan/reviews/${own}`);
  await officer.getByText('这是您自己起草或者改过的内容，须由另一位同事审核。').first().waitFor();
  const { status, body } = await desk.tell('POST', `/publications/${own}/decide`, { position: 1, decision: 'pass', opinion: '' });
  assert.equal(status, 409);
  assert.match(body.error!.message, /须由另一位同事审核/);
});

chapter('a wrong password is refused in one sentence, the same for an account that does not exist', async () => {
  const stranger = await office.person();
  await stranger.goto(`${office.site}/console/`);
  const sentences: string[] = [];
  for (const login of ['shenhe', 'nobody-here']) {
    await fillSignIn(stranger, login, `${demoPassword}!`);
    sentences.push(await words(stranger.getByRole('alert').first()));
    await stranger.reload();
  }
  assert.match(sentences[0]!, /账号或口令不对/);
  assert.equal(sentences[0], sentences[1]);
});

const grantButton = (page: Page) => page.getByRole('listitem').filter({ hasText: '审核人' }).getByRole('button', { name: /授予/ });

/** What the page answers to the press: the result, or the refusal. */
async function answer(page: Page): Promise<string> {
  const said = page.getByText(/已通过，转到下一环节|您的操作没有执行|没有在等审核/).first();
  await said.waitFor();
  return words(said);
}
