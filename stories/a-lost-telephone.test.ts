// The second step of signing in: taken up with a real code, and taken away by the security administrator when the telephone is lost.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { chapter } from './chapter.ts';
import { axeViolations, demoPassword, fillSignIn, type Office, openOffice } from './office.ts';
import { menu, words } from './steps.ts';

let office: Office;
let telephone: TOTP;
before(async () => {
  office = await openOffice();
});
after(() => office.close());

/** Each number is good once only: the next one is taken half a minute early. */
const nextCode = () => telephone.generate({ timestamp: Date.now() + 30_000 });

/** The password has been typed; the number waits. */
async function atTheCode(): Promise<Page> {
  const page = await office.person();
  await page.goto(`${office.site}/console/`);
  await fillSignIn(page, 'jingban2', demoPassword);
  await page.getByLabel('手机上的六位动态口令').waitFor();
  return page;
}

const atWork = (page: Page) => page.getByRole('heading', { name: '工作台', exact: true }).waitFor();

chapter('a clerk types the secret from the page into his telephone and proves it with a number', async () => {
  const clerk = await office.staff('jingban2');
  await clerk.getByRole('button', { name: '演示员·乙' }).click();
  await clerk.getByRole('menuitem', { name: '我的账号' }).click();
  await clerk.getByRole('button', { name: '启用动态口令' }).click();
  const secret = await words(clerk.locator('.once'));
  assert.match(secret, /^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/, 'in groups of four, as one reads them off');
  telephone = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  await clerk.getByLabel('六位数字').fill(telephone.generate());
  await clerk.getByRole('button', { name: '启用', exact: true }).click();
  await clerk.getByText('已启用：每次登录都要填手机上的六位数字。').waitFor();
});

chapter('from then on the number is asked for; somebody else at the same machine can begin anew', async () => {
  const clerk = await atTheCode();
  assert.deepEqual(await axeViolations(clerk), []);
  await clerk.getByRole('button', { name: '换一个账号' }).click();
  await fillSignIn(clerk, 'jingban2', demoPassword);
  await clerk.getByLabel('手机上的六位动态口令').fill(nextCode());
  await clerk.getByRole('button', { name: '继续', exact: true }).click();
  await atWork(clerk);
});

chapter('with the telephone lost the page says who helps, and he does, asked once more', async () => {
  const clerk = await atTheCode();
  await clerk.getByText('请本机关安全管理员在“人员和角色”里停用您的动态口令').waitFor();
  const security = await office.staff('anquan');
  await menu(security, '人员和角色');
  await security.getByText('演示员·乙').click();
  await security.getByRole('button', { name: '停用动态口令' }).click();
  await security.getByText('演示员·乙以后只凭口令登录，直到重新启用？').waitFor();
  await security
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await security.getByText('已停用此人的动态口令').waitFor();
  await atWork(await office.staff('jingban2'));
});
