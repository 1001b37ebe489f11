// The pages staff sit at all day, judged by the rules of accessibility, at a desk and on a phone.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { api, handIn } from './api.ts';
import { chapter } from './chapter.ts';
import { axeViolations, type Office, openOffice } from './office.ts';
import { begin } from './steps.ts';

let office: Office;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

type Pages = readonly (readonly [path: string, heading: string])[];
const always: Pages = [
  ['', '工作台'],
  ['publication', '政府信息'],
  ['figures', '统计数字'],
  ['catalogue', '公开目录'],
];
const pages: Record<'desk' | 'phone', Pages> = {
  phone: [...always, ['reviews', '待我审核']],
  desk: [
    ...always,
    ['publication/new', '起草政府信息'],
    ['ledger', '公开台账'],
    ['import', '导入台账'],
    ['columns', '栏目'],
    ['catalogue/proposals', '待核对的事项'],
    ['catalogue/versions', '目录版本'],
    ['guide', '公开指南'],
    ['rulebook', '公开制度'],
    ['me', '我的账号'],
  ],
};

chapter('signing in', async () => {
  const person = await office.person();
  await person.goto(`${office.site}/console/`);
  await person.getByRole('button', { name: '登录' }).waitFor();
  await clean(person, 'sign-in');
  await person.context().close();
});

for (const at of ['desk', 'phone'] as const)
  chapter(`the main pages of the disclosure office on a ${at}`, async () => {
    const officer = await office.staff('gongkai', at);
    for (const [path, heading] of pages[at]) {
      await officer.goto(`${office.site}/console/mishan/${path}`);
      await officer.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await officer.waitForLoadState('networkidle');
      await clean(officer, `${heading} (${at})`);
    }
    await officer.context().close();
  });

chapter('a button that may not be pressed yet says why when a finger taps it', async () => {
  const page = await office.staff('gongkai', 'phone');
  await page.goto(`${office.site}/console/mishan/hand-over`);
  await page.getByRole('button', { name: '全部移交' }).tap({ force: true });
  const why = page.getByRole('tooltip').filter({ hasText: '请先选接手人。' });
  await why.waitFor();
  await page.getByRole('heading', { name: '离岗移交' }).tap();
  await why.waitFor({ state: 'hidden' });
  await page.context().close();
});

chapter('writing and reviewing', async () => {
  const writer = await office.staff('jingban');
  await begin(writer, '政策文件');
  await clean(writer, 'the editor');
  const id = await handIn(await api(writer, office.site), '道路养护计划');
  await writer.context().close();
  const reviewer = await office.staff('shenhe', 'phone');
  await reviewer.goto(`${office.site}/console/mishan/reviews/${id}`);
  await reviewer.getByRole('textbox', { name: '意见' }).waitFor();
  await clean(reviewer, 'the review page');
});

/** Nothing that keeps people out. */
async function clean(page: Page, where: string): Promise<void> {
  assert.deepEqual(await axeViolations(page, ['serious', 'critical']), [], where);
}
