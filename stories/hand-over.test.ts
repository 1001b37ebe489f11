// Somebody leaves: what he has in hand is listed, passes to a colleague in one act, nothing is lost, both sign, and the account is closed.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { type Desk, deskOf } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, fillSignIn, type Office, openOffice } from './office.ts';
import { textOfPdf } from './pdf.ts';
import { told } from './publish-one.ts';
import { menu, words } from './steps.ts';

const drafts = ['冬季农村住房取暖安全检查安排', '第四季度低保对象动态复核情况', '第三季度民生实事进展情况'];
const inReview = '2027年度城乡居民医疗保险集中缴费进展';
const passed = '村庄清洁行动阶段评比结果';
const account = '米山便民视频（演示）';

interface View {
  parts: { key: string; matters: { title: string; detail: string; dueOn: string | null }[] }[];
}

let office: Office;
let security: Desk;
let head: Page;
let leaver: string;
let successor: string;
let before0: View;
before(async () => {
  office = await openOffice();
  security = await deskOf(office, 'anquan');
  leaver = await personId('jingban');
  successor = await personId('jingban2');
  await security.tell('POST', `/persons/${leaver}/roles`, { role: 'reviewer' });
  await lendTo(await personId('shenhe'));
  await takeReport();
});
after(() => office.close());

chapter('公开办 registers the account on new media he keeps', async () => {
  const officer = await office.staff('gongkai');
  await menu(officer, '新媒体账号');
  await officer.getByRole('button', { name: '登记账号' }).click();
  await officer.getByLabel('账号名称').fill(account);
  await choose(officer, '平台', null);
  await choose(officer, '管理员', '演示员·甲');
  await officer.getByLabel('绑定电话').fill('12345');
  await officer.getByRole('button', { name: '登记', exact: true }).click();
  const refused = officer.getByText('电话应是 11 位手机号，或者带区号的座机号。');
  await refused.waitFor();
  await officer.getByLabel('绑定电话').fill('0631-8871088');
  await refused.waitFor({ state: 'hidden' });
  await officer.getByRole('button', { name: '登记', exact: true }).click();
  const card = officer.getByRole('region', { name: `视频号${account}` });
  await card.getByText('063****1088').waitFor();
  await card.getByText('演示员·甲').waitFor();
  await officer.context().close();
});

chapter('his account cannot be closed while all this is in his hands; the refusal says what, and where to go', async () => {
  const system = await office.staff('xitong');
  await closeAccount(system);
  await system.getByText(/名下还有没有移交的：.*在办的政府信息 5 项.*管理的新媒体账号 1 项/).waitFor();
  await system.getByText(/办理中的网站纠错 1 项/).waitFor();
  await system.getByRole('link', { name: '去移交' }).click();
  await system.getByRole('heading', { name: '离岗移交', level: 1 }).waitFor();
  await system.context().close();
});

chapter('the head finds the page by the word everybody would type, and sees everything that is open, the late clock in red', async () => {
  head = await office.staff('fuze');
  await head.keyboard.press('Control+k');
  await head.getByRole('combobox').fill('调离');
  await head.getByRole('option', { name: /^离岗移交/ }).waitFor();
  await head.keyboard.press('Escape');
  await menu(head, '人员和角色');
  await head.getByRole('button', { name: '演示员·甲' }).click();
  await head.getByRole('button', { name: '移交', exact: true }).click();
  await head.getByText(/手里共 \d+ 项，\d+ 项有期限，最早的是2026年\d+月\d+日，已经过了/).waitFor();
  before0 = await inHand();
  assert.deepEqual(counts(before0), { drafts: 5, corrections: 1, accounts: 1, delegations: 1, roles: 2, reviews: 1 });
  const main = await words(head.getByRole('main'));
  for (const title of [...drafts, inReview, passed, account, '演示员·甲委托演示员·丙代办经办人', '2026年冬季集中供水管道防冻工作情况'])
    assert.match(main, new RegExp(title));
  const late = await head.locator('.matter-late').allTextContents();
  assert.ok(late.length > 0 && late.every((one) => /应在.*前公开/.test(one)), late.join('；'));
  assert.deepEqual(await axeViolations(head), []);
});

chapter('who cannot write cannot take drafts over, and without a reason nothing passes', async () => {
  await choose(head, '接手人', '演示员·戊');
  const all = head.getByRole('button', { name: '全部移交' });
  await all.hover();
  await head
    .getByText(/接手人还不是经办人/)
    .first()
    .waitFor();
  await choose(head, '接手人', '演示员·乙');
  await all.hover();
  await head
    .getByText(/请填写移交的缘由/)
    .first()
    .waitFor();
  await head.getByLabel('缘由').fill('调离本镇');
  await all.click();
  const dialog = head.getByRole('dialog', { name: '移交给演示员·乙' });
  for (const line of ['在办的政府信息 5 项', '办理中的网站纠错 1 项', '管理的新媒体账号 1 项', '委托代办 1 项'])
    await dialog.getByText(line).waitFor();
  assert.deepEqual(await axeViolations(head), []);
  await dialog.getByRole('button', { name: /^取\s?消$/ }).click();
  assert.deepEqual(counts(await inHand()), counts(before0));
});

chapter('one press passes it all on; the sheet for both to sign prints on A4', async () => {
  await head.getByRole('button', { name: '全部移交' }).click();
  const dialog = head.getByRole('dialog', { name: '移交给演示员·乙' });
  await dialog.getByRole('button', { name: '移交', exact: true }).click();
  await head.getByRole('heading', { name: '工作移交清单' }).waitFor();
  assert.deepEqual(await axeViolations(head), []);
  const { text, pages, width, height } = textOfPdf(await head.pdf({ preferCSSPageSize: true }));
  assert.deepEqual([pages, Math.round(width), Math.round(height)], [1, 595, 842]);
  assert.match(text, /演示员·甲因调离本镇.*将下列 8 项移交给演示员·乙/);
  for (const line of [...drafts, account.normalize('NFKC'), '移交人', '接交人', '监交人']) assert.ok(text.includes(line), line);
  for (const around of ['功能菜单', '遇到问题', '回移交页', '统计数字', '已移交']) assert.ok(!text.includes(around), around);
});

chapter(
  'nothing is lost: his successor has every draft with its clock, the report, the account; the review goes on where it was',
  async () => {
    const after0 = await inHand();
    assert.deepEqual(counts(after0), { drafts: 0, corrections: 0, accounts: 0, delegations: 0, roles: 2, reviews: 1 });
    const taken = (await inHand(successor)).parts.find((part) => part.key === 'drafts')!.matters;
    for (const one of before0.parts.find((part) => part.key === 'drafts')!.matters)
      assert.ok(
        taken.some((other) => other.title === one.title && other.dueOn === one.dueOn),
        one.title,
      );
    const page = await office.staff('jingban2');
    for (const title of drafts)
      await page
        .getByRole('link', { name: new RegExp(title) })
        .first()
        .waitFor();
    await page.goto(`${office.site}/console/mishan/accounts`);
    const card = page.getByRole('region', { name: `视频号${account}` });
    await card.getByText('演示员·乙').waitFor();
    assert.doesNotMatch(await words(card), /绑定电话/);
    await page.goto(`${office.site}/console/mishan/corrections?state=handling`);
    await page.locator('.opener').first().click();
    await page.getByText('演示员·乙').first().waitFor();
    await page.context().close();
    const reviewer = await office.staff('baomi');
    await reviewer
      .getByRole('link', { name: new RegExp(inReview) })
      .first()
      .waitFor();
    await reviewer.context().close();
  },
);

chapter('now the account is closed; he no longer gets in, and the record stays for whoever took over', async () => {
  const system = await office.staff('xitong');
  await closeAccount(system);
  await system.getByRole('dialog', { name: /停用/ }).waitFor({ state: 'hidden' });
  await system.context().close();
  const gone = await office.person();
  await gone.goto(`${office.site}/console/`);
  await fillSignIn(gone, 'jingban', 'gongkai-demo-2026');
  await gone
    .getByText(/账号或口令不对/)
    .first()
    .waitFor();
  const sheet = head.url().split('/').pop();
  const desk = await deskOf(office, 'jingban2');
  assert.equal((await desk.get<{ fromName: string }>(`/hand-overs/${sheet}`)).fromName, '演示员·甲');
});

/** The system administrator opens the account and presses 停用. */
async function closeAccount(system: Page): Promise<void> {
  await menu(system, '人员和角色');
  await system.getByRole('button', { name: '演示员·甲' }).click();
  await system.getByRole('button', { name: '停用账号' }).click();
  const dialog = system.getByRole('dialog', { name: /停用“演示员·甲”/ });
  await dialog.getByLabel('理由').fill('调离本镇');
  await dialog
    .getByRole('button', { name: '停用', exact: true })
    .or(dialog.getByRole('button', { name: '停 用' }))
    .click();
}

/** Chooses out of a list by keyboard: by typing where it can be searched, else the one below the one chosen. */
async function choose(page: Page, label: string, typed: string | null): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.focus();
  await field.press('Enter');
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.waitFor();
  if (typed === null) await field.press('ArrowDown');
  else await field.fill(typed);
  await field.press('Enter');
  await list.waitFor({ state: 'hidden' });
}

async function inHand(of = leaver): Promise<View> {
  return (await deskOf(office, 'fuze')).get<View>(`/persons/${of}/hand-over`);
}

function counts(view: View): Record<string, number> {
  return Object.fromEntries(view.parts.map((part) => [part.key, part.matters.length]));
}

async function personId(login: string): Promise<string> {
  const { rows } = await security.get<{ rows: { id: string; login: string }[] }>('/persons?pageSize=100');
  return rows.find((one) => one.login === login)!.id;
}

async function lendTo(toPersonId: string): Promise<void> {
  const desk = await deskOf(office, 'jingban');
  const today = Temporal.Now.plainDateISO('Asia/Shanghai');
  const days = { fromDay: String(today), toDay: String(today.add({ days: 10 })) };
  const lent = { fromPersonId: leaver, toPersonId, role: 'handler', ...days, reason: '外出学习' };
  await told(desk, 'POST', '/delegations', lent);
}

/** He looks after one of the reports residents sent in. */
async function takeReport(): Promise<void> {
  const desk = await deskOf(office, 'jingban');
  const { rows } = await desk.get<{ rows: { id: string }[] }>('/corrections?state=received');
  await told(desk, 'POST', `/corrections/${rows[0]!.id}/take`, { version: 1 });
}
