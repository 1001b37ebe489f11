import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import { execute, type Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { onEachEngine, testDatabase } from '#kernel/testing';
import { finishAccount, keepAccount, stopAccount } from './commands/close-account.ts';
import { addAccount, changeAccount } from './commands/save-account.ts';
import { listAccounts } from './queries/accounts.ts';
import { publicTexts } from './testing.ts';
import { accountGroup } from './work.ts';

const organId = 'town';
const today = '2026-11-23' as Day;
const officer: Actor = {
  kind: 'person',
  personId: 'officer',
  name: '示范员公',
  address: '',
  sessionId: null,
  grants: [{ organId, role: 'disclosureOfficer' }],
};
const fields = {
  platform: '微信公众号',
  name: '示范镇发布',
  number: 'gh_shifan',
  verifiedAs: '示范镇人民政府',
  departmentId: '',
  leader: '（演示）某副镇长',
  adminId: '',
  openedOn: '2020-05-01',
  verifiedUntil: '2026-12-10',
  reportNumber: '',
  purpose: '',
  approval: '',
};
const refusedAt = (field: string, words: RegExp) => (e: unknown) =>
  e instanceof Refusal && e.blockers.some((one) => one.field === field && words.test(one.message));
const says = (words: RegExp) => (e: unknown) => e instanceof Refusal && words.test(e.message);

onEachEngine('the register of accounts on new media', (engine) => {
  let runtime: Runtime;
  let close: () => Promise<void>;
  before(async () => {
    const database = await testDatabase(engine);
    const files = { put: async () => ({ hash: 'f'.repeat(64), size: 1 }) };
    const services = { dataFolder: database.folder, files } as unknown as Runtime['services'];
    runtime = { database, clock: fixedClock('2026-11-23T02:00:00.000Z'), services, audit: async () => undefined };
    close = () => database.close();
    await publicTexts(runtime, organId);
  });
  after(() => close());
  const list = () => listAccounts(runtime.database.read, organId, today, officer);
  const add = (of: Partial<typeof fields & { phone: string }>) =>
    execute(runtime, addAccount, { organId, fields: { ...fields, ...of } }, officer);
  let id: string;

  test('bad input gets a sentence beside its field', async () => {
    await assert.rejects(add({ name: ' ' }), refusedAt('name', /账号名称/));
    await assert.rejects(add({ platform: '鸽子' }), refusedAt('platform', /选择平台/));
    await assert.rejects(add({ phone: '12' }), refusedAt('phone', /11 位手机号/));
    await assert.rejects(add({ verifiedUntil: '明年' }), refusedAt('verifiedUntil', /年-月-日/));
    await assert.rejects(add({ openedOn: '2026-11-24' }), refusedAt('openedOn', /今天之后/));
    await assert.rejects(add({ adminId: 'nobody' }), refusedAt('adminId', /没有这个人员/));
  });

  test('the telephone is never shown whole and stays when it is not typed again', async () => {
    id = (await add({ phone: '13900001234' })).id;
    assert.equal((await list())[0]?.phoneMasked, '139****1234');
    await execute(runtime, changeAccount, { organId, id, version: 1, fields: { ...fields, purpose: '政务发布' } }, officer);
    const [row] = await list();
    assert.deepEqual([row?.phoneMasked, row?.purpose, row?.version], ['139****1234', '政务发布', 2]);
    await assert.rejects(execute(runtime, changeAccount, { organId, id, version: 1, fields }, officer), says(/刚刚被别人改动/));
  });

  test('an account that falls silent, has no keeper or is to be verified soon stands on the workbench', async () => {
    const asked = { db: runtime.database.read, organId, actor: officer, today, services: runtime.services };
    const [group] = await accountGroup(asked);
    assert.deepEqual(
      group?.items.map((one) => [one.level, one.detail]),
      [
        ['amber', '没有管理员，口令和绑定的手机可能没人管。'],
        ['amber', '认证 17 天后到期（2026年12月10日）。'],
        ['red', '台账里已有 45 天没有新文章，超过两周算不合格。'],
      ],
    );
    assert.deepEqual(await accountGroup({ ...asked, actor: { ...officer, grants: [] } }), []);
  });

  test('a second account on the same platform needs a paper that allows it', async () => {
    await assert.rejects(add({ name: '示范镇服务' }), refusedAt('approval', /同一平台原则上只开一个/));
    await add({ name: '示范镇服务', approval: '示政办〔2026〕3号' });
    await add({ platform: '抖音', name: '示范镇发布' });
  });

  test('an account is followed until the platform has closed it, and then nobody keeps it', async () => {
    const finish = (closedOn: string, note: string) => execute(runtime, finishAccount, { organId, id, closedOn, note }, officer);
    await assert.rejects(finish('2026-11-20', '回执'), says(/账号现在是“运行”，不能登记已注销/));
    await assert.rejects(execute(runtime, stopAccount, { organId, id, reason: '' }, officer), refusedAt('reason', /理由/));
    await execute(runtime, stopAccount, { organId, id, reason: '整合到区级账号' }, officer);
    assert.match((await list()).find((one) => one.id === id)?.warnings[0]?.sentence ?? '', /还没有注销/);
    await execute(runtime, keepAccount, { organId, id }, officer);
    await execute(runtime, stopAccount, { organId, id, reason: '整合到区级账号' }, officer);
    await assert.rejects(finish('2026-11-30', '回执'), refusedAt('closedOn', /以前的某一天/));
    await finish('2026-11-20', '平台注销截图存档案室');
    const row = (await list()).at(-1);
    assert.deepEqual([row?.stateName, row?.phoneMasked, row?.warnings], ['已注销', null, []]);
    const changed = execute(runtime, changeAccount, { organId, id, version: row!.version, fields }, officer);
    await assert.rejects(changed, says(/已经注销/));
  });
});
