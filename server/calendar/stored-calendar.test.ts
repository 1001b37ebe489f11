// Notices, regions and exceptions through the commands and back out of the queries, on both engines.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { TObject, TProperties } from 'typebox';
import { fixedClock } from '#kernel/clock';
import { type Command, execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import { day } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { addException } from './commands/add-exception.ts';
import { chooseRegion } from './commands/choose-region.ts';
import { confirmNotice } from './commands/confirm-notice.ts';
import { proposeNotice } from './commands/propose-notice.ts';
import { withdrawException } from './commands/withdraw-exception.ts';
import { withdrawNotice } from './commands/withdraw-notice.ts';
import { loadCalendar } from './load-calendar.ts';
import { listExceptions } from './queries/list-exceptions.ts';
import { listNotices } from './queries/list-notices.ts';

const paging = { page: 1, pageSize: 20 };
const notice2027 = {
  year: 2027,
  kind: 'annual' as const,
  title: '示例：2027年放假通知',
  documentNumber: '示例〔2026〕1号',
  issuedOn: '2026-11-23',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workingWeekends: ['2027-01-30', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'],
};
const amendment2026 = {
  ...notice2027,
  year: 2026,
  kind: 'amendment' as const,
  title: '示例：调整通知',
  documentNumber: null,
  holidays: [{ name: '示例假', from: '2026-12-24', to: '2026-12-25' }],
  workingWeekends: [],
};

function person(name: string, role = 'disclosureHead', organId = 'town'): Actor {
  return { kind: 'person', personId: name, name, address: '127.0.0.1', sessionId: null, grants: [{ organId, role }] };
}
const first = person('甲');
const second = person('乙');

onEachEngine('录入的放假通知', (engine) => {
  let database: TestDatabase;
  let audited: NewAuditEntry[] = [];
  const run = <P extends TProperties, R>(of: Command<TObject<P>, R>, input: Parameters<typeof of.run>[1], actor: Actor) => {
    const runtime: Runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00.000Z'),
      services: { dataFolder: database.folder } as Runtime['services'],
      audit: async (_, entry) => void audited.push(entry),
    };
    return execute(runtime, of, input, actor);
  };
  const propose = (notice: typeof notice2027 | typeof amendment2026, region = '') => run(proposeNotice, { region, notice }, first);
  const refusal = (sentence: RegExp) => (error: unknown) => error instanceof Refusal && sentence.test(error.message);

  before(async () => {
    database = await testDatabase(engine);
    for (const id of ['town', 'village-town'])
      await database.write
        .insertInto('organ')
        .values({
          id,
          parent_id: null,
          slug: id,
          name: id,
          short_name: id,
          kind: 'government',
          level: 'town',
          vertical_parent_id: null,
          discloses: 1,
          profile: '{}',
          index_template: '',
          demo: 0,
          created_at: '2026-01-01T00:00:00.000Z',
          closed_at: null,
        })
        .execute();
  });
  after(() => database.close());

  it('没有人复核以前，录入的通知不起作用', async () => {
    const { id } = await propose(notice2027);
    assert.equal((await loadCalendar(database.read, 'town')).isAnnounced(2027), false);
    await run(withdrawNotice, { id, reason: '只是试录' }, second);
  });

  it('录入的人不能自己复核', async () => {
    const { id } = await propose(notice2027);
    await assert.rejects(run(confirmNotice, { id, doubtsSeen: true }, first), refusal(/须由两个人完成/));
    const { rows } = await listNotices(database.read, first, { ...paging, state: 'proposed' });
    assert.deepEqual(
      rows[0]!.confirmBlockers.map((b) => b.code),
      ['calendar.secondPerson'],
    );
    assert.deepEqual((await listNotices(database.read, second, paging)).rows[0]!.confirmBlockers, []);
    await run(withdrawNotice, { id, reason: '换一份' }, first);
  });

  it('第二个人复核以后，跨年的期限按新通知重新计算，撤回后又回到暂定', async () => {
    const before = (await loadCalendar(database.read, 'town')).addWorkingDays(day('2026-12-04'), 40);
    assert.deepEqual([before.day, before.provisional], ['2027-02-01', true]);
    const { id } = await propose(notice2027);
    await run(confirmNotice, { id, doubtsSeen: false }, second);
    const confirmed = (await loadCalendar(database.read, 'town')).addWorkingDays(day('2026-12-04'), 40);
    assert.deepEqual([confirmed.day, confirmed.provisional], ['2027-01-30', false]);
    assert.ok(!(await listNotices(database.read, first, paging)).unannouncedYears.includes(2027));
    await run(withdrawNotice, { id, reason: '录错了年份' }, second);
    assert.equal((await loadCalendar(database.read, 'town')).addWorkingDays(day('2026-12-04'), 40).day, '2027-02-01');
  });

  it('复核和撤回都通知依赖工作日的各处重新计算，并写明影响的起止日', async () => {
    const { id } = await propose(amendment2026);
    await run(confirmNotice, { id, doubtsSeen: false }, second);
    const announced = async () => {
      const rows = await database.read.selectFrom('outbox').select('payload').where('name', '=', 'calendar.changed').execute();
      return rows.map((row) => JSON.parse(row.payload)).filter((payload) => payload.from === '2026-12-24');
    };
    const expected = { organId: null, region: '', from: '2026-12-24', to: '2026-12-25' };
    assert.deepEqual(await announced(), [expected]);
    await run(withdrawNotice, { id, reason: '示例' }, second);
    assert.deepEqual(await announced(), [expected, expected]);
  });

  it('同一份通知不能复核两次', async () => {
    const { id } = await propose(amendment2026);
    await run(confirmNotice, { id, doubtsSeen: false }, second);
    await assert.rejects(run(confirmNotice, { id, doubtsSeen: false }, second), refusal(/没有找到这份放假通知/));
    await run(withdrawNotice, { id, reason: '示例' }, second);
  });

  it('有人先复核了同一年的另一份年度通知，后一份就不能再复核', async () => {
    const [one, other] = [await propose(notice2027), await propose(notice2027)];
    const results = await Promise.allSettled([one, other].map(({ id }) => run(confirmNotice, { id, doubtsSeen: false }, second)));
    assert.deepEqual(results.map((r) => r.status).sort(), ['fulfilled', 'rejected']);
    for (const { id } of [one, other]) await run(withdrawNotice, { id, reason: '示例' }, second);
  });

  it('有疑问的通知要先看过疑问才能复核', async () => {
    const { id } = await propose({ ...notice2027, holidays: notice2027.holidays.slice(0, 4) });
    await assert.rejects(run(confirmNotice, { id, doubtsSeen: false }, second), refusal(/法定节假日没有写成放假/));
    await run(confirmNotice, { id, doubtsSeen: true }, second);
    await run(withdrawNotice, { id, reason: '示例' }, second);
  });

  it('还有调整通知在用的年度通知不能撤回', async () => {
    const annual = await propose(notice2027);
    await run(confirmNotice, { id: annual.id, doubtsSeen: false }, second);
    const change = await propose({ ...amendment2026, year: 2027, holidays: [{ name: '示例假', from: '2027-03-03', to: '2027-03-03' }] });
    await run(confirmNotice, { id: change.id, doubtsSeen: false }, second);
    await assert.rejects(run(withdrawNotice, { id: annual.id, reason: '示例' }, second), refusal(/先撤回调整通知/));
    for (const { id } of [change, annual]) await run(withdrawNotice, { id, reason: '示例' }, second);
  });

  it('写错的通知存不进去，并说出错在哪里', async () => {
    const holidays = [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }];
    await assert.rejects(propose({ ...notice2027, holidays }), refusal(/“元旦”的最后一天早于第一天/));
    await assert.rejects(propose({ ...notice2027, issuedOn: '2026-13-01' }), refusal(/“2026-13-01”不是日期/));
    await assert.rejects(propose({ ...notice2027, title: ' ' }), refusal(/请填写通知的标题/));
    await assert.rejects(propose(notice2027, '45'), refusal(/六位行政区划代码/));
  });

  it('撤回要写理由，理由和撤回的人都留在记录里', async () => {
    const { id } = await propose(amendment2026);
    await assert.rejects(run(withdrawNotice, { id, reason: ' ' }, second), refusal(/请填写撤回的理由/));
    audited = [];
    await run(withdrawNotice, { id, reason: '重复录入' }, second);
    const [{ changes, reason }] = audited as [NewAuditEntry];
    assert.deepEqual([reason, changes[0]!.before!.state, changes[0]!.after!.state], ['重复录入', 'proposed', 'withdrawn']);
    const { rows } = await listNotices(database.read, first, { ...paging, state: 'withdrawn' });
    assert.deepEqual([rows[0]!.withdrawnBy, rows[0]!.withdrawalReason], ['乙', '重复录入']);
  });

  it('经办人不能改动工作日历', async () => {
    await assert.rejects(
      run(proposeNotice, { region: '', notice: notice2027 }, person('丙', 'handler')),
      refusal(/没有“录入放假通知”的权限/),
    );
    await assert.rejects(run(chooseRegion, { organId: 'town', region: '450100' }, person('丙', 'disclosureHead', 'village-town')), Refusal);
  });

  it('地区的节日只在选了该地区的机关生效', async () => {
    const { id } = await propose({ ...amendment2026, holidays: [{ name: '三月三', from: '2026-04-20', to: '2026-04-21' }] }, '450000');
    await run(confirmNotice, { id, doubtsSeen: false }, second);
    await run(chooseRegion, { organId: 'town', region: '451227' }, first);
    const working = async (organId: string | null) => (await loadCalendar(database.read, organId)).statusOf(day('2026-04-20')).working;
    assert.deepEqual([await working('town'), await working('village-town'), await working(null)], [false, true, true]);
    await run(chooseRegion, { organId: 'town', region: '' }, first);
    assert.equal(await working('town'), true);
    await run(withdrawNotice, { id, reason: '示例' }, second);
  });

  it('机关的停工日带依据登记，撤销后恢复原样', async () => {
    const typhoon = {
      organId: 'town',
      from: '2026-08-10',
      to: '2026-08-11',
      working: false,
      name: '防台风停工',
      basis: '某防指〔2026〕3号',
    };
    const { id } = await run(addException, typhoon, first);
    const status = async () => (await loadCalendar(database.read, 'town')).statusOf(day('2026-08-10'));
    assert.deepEqual([(await status()).working, (await status()).source], [false, '某防指〔2026〕3号']);
    assert.equal((await loadCalendar(database.read, 'village-town')).statusOf(day('2026-08-10')).working, true);
    await run(withdrawException, { organId: 'town', id, reason: '改为照常上班' }, first);
    assert.equal((await status()).working, true);
    await assert.rejects(run(withdrawException, { organId: 'town', id, reason: '再撤一次' }, first), refusal(/没有找到这条例外/));
    const { rows, total } = await listExceptions(database.read, 'town', paging);
    assert.deepEqual([total, rows[0]!.withdrawalReason], [1, '改为照常上班']);
  });

  it('例外缺依据、日期颠倒、太长或者超出日历的，一律用一句话拒绝', async () => {
    const good = { organId: 'town', from: '2026-08-10', to: '2026-08-10', working: false, name: '停工', basis: '示例' };
    const add = (changes: Partial<typeof good>) => run(addException, { ...good, ...changes }, first);
    await assert.rejects(add({ basis: '' }), refusal(/请填写所依据的文件/));
    await assert.rejects(add({ to: '2026-08-09' }), refusal(/最后一天早于第一天/));
    await assert.rejects(add({ to: '2026-12-31' }), refusal(/最多 60 天/));
    await assert.rejects(add({ from: '2040-01-01', to: '2040-01-01' }), refusal(/工作日历只有/));
  });

  it('没有提交的改动不会留在内存里的日历中', async () => {
    const amendment = await propose(amendment2026);
    const failing: Runtime = {
      database,
      clock: fixedClock('2026-11-23T02:00:00.000Z'),
      services: {} as Runtime['services'],
      audit: async (tx) => {
        assert.equal((await loadCalendar(tx, 'town')).statusOf(day('2026-12-24')).working, false, '事务里看得见');
        throw new Error('示例：记录失败');
      },
    };
    await assert.rejects(execute(failing, confirmNotice, { id: amendment.id, doubtsSeen: false }, second), /记录失败/);
    assert.equal((await loadCalendar(database.read, 'town')).statusOf(day('2026-12-24')).working, true);
  });
});
