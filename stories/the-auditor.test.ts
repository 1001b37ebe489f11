// 审计员 verifies the chain: intact; then somebody changes the database behind the system's back, and the chain says where.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { api, deskOf, handIn } from './api.ts';
import { chapter } from './chapter.ts';
import { type Office, openOffice } from './office.ts';
import { menu, words } from './steps.ts';

let office: Office;
let auditor: Page;
/** The entry somebody will tamper with. */
let planted: { chain: string; seq: number; changes: string };
before(async () => {
  office = await openOffice();
  const author = await deskOf(office, 'jingban');
  for (const title of ['防汛物资入库情况', '秋粮收购进度']) await handIn(author, title);
  auditor = await office.staff('shenji');
});
after(() => office.close());

chapter('every step stands in the trail with who, what and the rows before and after', async () => {
  await menu(auditor, '审计记录');
  await auditor.getByText('送审', { exact: true }).first().waitFor();
  await auditor.getByText('演示员·甲').first().waitFor();
});

chapter(
  'what belongs to no organ, as signing in, has a trail too: the superior is only named here, so the town’s auditor reads it',
  async () => {
    await menu(auditor, '系统审计');
    await auditor.getByText('登录', { exact: true }).first().waitFor();
    await menu(auditor, '审计记录');
  },
);

chapter('the untouched chain is intact, in the console and on the command line', async () => {
  assert.match(await verify(), /条记录首尾相连，没有改动、缺失或换序。/);
  const { code, out } = await office.gongkai('audit', 'verify');
  assert.equal(code, 0);
  assert.match(out, /威海市文登区米山镇人民政府：\d+ 条，完整。/);
});

chapter('a change in one row of the database is found: console and command line name the entry', async () => {
  withDatabase((db) => {
    planted = db
      .prepare("select chain, seq, changes from audit_entry where verb = 'publication.submit' order by seq")
      .get() as typeof planted;
    db.prepare("update audit_entry set person_name = '演示员·别人' where chain = ? and seq = ?").run(planted.chain, planted.seq);
  });
  const said = await verify();
  assert.match(said, /发现 1 处问题，请立即报告负责人并保留现场。/);
  assert.match(said, new RegExp(`第 ${planted.seq} 条（.*送审）被改动过`));
  const { code, out } = await office.gongkai('audit', 'verify');
  assert.equal(code, 1);
  assert.match(out, new RegExp(`第 ${planted.seq} 条（.*送审）被改动过，内容与当时记下的不一致。`));
});

chapter('an entry taken out is found as a gap', async () => {
  withDatabase((db) => db.prepare('delete from audit_entry where chain = ? and seq = ?').run(planted.chain, planted.seq));
  assert.match(await verify(), new RegExp(`第 ${planted.seq} 条不见了。`));
  const { code, out } = await office.gongkai('audit', 'verify', '--json');
  assert.equal(code, 1);
  const { chains } = JSON.parse(out) as { chains: { faults: { seq: number; kind: string }[] }[] };
  assert.deepEqual(
    chains.flatMap((one) => one.faults.map(({ seq, kind }) => ({ seq, kind }))),
    [{ seq: planted.seq, kind: 'missing' }],
  );
});

chapter('others do not get to see the trail', async () => {
  const handler = await office.staff('jingban2');
  assert.equal(await handler.getByRole('link', { name: '审计记录' }).count(), 0);
  const desk = await api(handler, office.site);
  const { error } = await desk.get<{ error: { code: string; message: string } }>('/audit');
  assert.match(error.message, /审计员/);
});

/** Presses 核验审计链 and reads what it found. */
async function verify(): Promise<string> {
  await auditor.getByRole('button', { name: /核验审计链/ }).click();
  const dialog = auditor.getByRole('dialog', { name: '核验结果' });
  await dialog.getByText(/首尾相连|处问题/).waitFor();
  const said = await words(dialog);
  await dialog
    .getByRole('button', { name: 'Close' })
    .or(dialog.getByRole('button', { name: '关闭' }))
    .first()
    .click();
  await dialog.waitFor({ state: 'hidden' });
  return said;
}

function withDatabase(work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(join(office.data, 'gongkai.db'));
  work(db);
  db.close();
}
