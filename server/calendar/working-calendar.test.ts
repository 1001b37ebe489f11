// The calendar against the notices: vectors, monthly counts, every day of eight years, and the laws of counting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { limitProblem, proactiveDeadline } from '#law/regulation-26-proactive-deadline';
import type { Deviation } from './layers.ts';
import { listYear } from './list-year.ts';
import { eachDay, notice } from './notice.ts';
import { shippedNotices } from './shipped-notices.ts';
import { nationalCalendar as calendar, workingCalendar } from './working-calendar.ts';

const days = fc.integer({ min: 0, max: daysBetween(day('2019-01-01'), day('2033-12-31')) }).map((n) => addDays(day('2019-01-01'), n));
const count = fc.integer({ min: 1, max: 60 });

test('每一天是不是工作日，2019至2026年与另一份独立的节假日数据逐日一致', () => {
  for (const at of eachDay(day('2019-01-01'), day('2026-12-31')))
    assert.equal(calendar.statusOf(at).working, chineseDays.isWorkday(at), at);
});

test('收到之日后第7、15、20、40个工作日与规格的全部算例一致', () => {
  const vectors: [from: string, ...ends: string[]][] = [
    ['2025-01-20', '2025-02-05', '2025-02-14', '2025-02-21', '2025-03-21'],
    ['2025-01-24', '2025-02-10', '2025-02-20', '2025-02-27', '2025-03-27'],
    ['2025-09-22', '2025-09-30', '2025-10-17', '2025-10-24', '2025-11-21'],
    ['2025-12-31', '2026-01-12', '2026-01-22', '2026-01-29', '2026-03-04'],
    ['2026-01-03', '2026-01-12', '2026-01-22', '2026-01-29', '2026-03-04'],
    ['2026-01-30', '2026-02-10', '2026-02-27', '2026-03-05', '2026-04-02'],
    ['2026-02-13', '2026-03-02', '2026-03-12', '2026-03-19', '2026-04-17'],
    ['2026-02-14', '2026-03-03', '2026-03-13', '2026-03-20', '2026-04-20'],
    ['2026-04-30', '2026-05-13', '2026-05-25', '2026-06-01', '2026-06-30'],
    ['2026-09-18', '2026-09-29', '2026-10-15', '2026-10-22', '2026-11-19'],
    ['2026-09-30', '2026-10-15', '2026-10-27', '2026-11-03', '2026-12-01'],
    ['2026-11-20', '2026-12-01', '2026-12-11', '2026-12-18', '2027-01-18'],
    ['2026-12-04', '2026-12-15', '2026-12-25', '2027-01-04', '2027-02-01'],
  ];
  for (const [from, ...ends] of vectors)
    [7, 15, 20, 40].forEach((n, at) => {
      const term = calendar.addWorkingDays(day(from), n);
      assert.equal(term.day, ends[at], `${from} + ${n}`);
      assert.equal(term.provisional, ends[at]!.startsWith('2027'), `${from} + ${n} 是否暂定`);
    });
});

test('2022至2026年每个月的工作日数与规格一致', () => {
  const months: Record<number, number[]> = {
    2022: [21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22],
    2023: [18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21],
    2024: [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22],
    2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
    2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
  };
  for (const [year, expected] of Object.entries(months)) {
    const working = eachDay(day(`${year}-01-01`), day(`${year}-12-31`)).filter((d) => calendar.statusOf(d).working);
    assert.deepEqual(
      expected.map((_, m) => working.filter((d) => Number(d.slice(5, 7)) === m + 1).length),
      expected,
      year,
    );
  }
});

test('周日调休上班算作第一个工作日：2025年1月24日之后是1月26日', () => {
  assert.equal(calendar.addWorkingDays(day('2025-01-24'), 1).day, '2025-01-26');
});

test('2020年春节延长到2月2日，原定上班的2月1日不再上班', () => {
  const status = calendar.statusOf(day('2020-02-01'));
  assert.deepEqual([status.working, status.source], [false, '国办发明电〔2020〕1号']);
});

test('2019年劳动节按后来的调整通知放四天', () => {
  assert.equal(calendar.statusOf(day('2019-05-02')).source, '国办发明电〔2019〕3号');
  assert.equal(calendar.statusOf(day('2019-05-05')).working, true);
});

test('每一天都说得出理由和依据的文件', () => {
  assert.deepEqual(calendar.statusOf(day('2026-10-10')), {
    day: '2026-10-10',
    working: true,
    provisional: false,
    reason: '调休上班',
    source: '国办发明电〔2025〕7号',
  });
  assert.equal(calendar.statusOf(day('2024-02-09')).working, true, '2024年除夕不放假');
  assert.equal(calendar.statusOf(day('2026-11-21')).reason, '星期六，休息日');
});

test('通知没有公布的年份按推定放假计算，并且标明暂定和最早可能的日子', () => {
  const term = calendar.addWorkingDays(day('2026-12-04'), 40);
  // Two weekends before the Spring Festival week of 2027 might be worked: 01-23, 01-24, 01-30, 01-31.
  assert.deepEqual([term.day, term.provisional, term.earliestPossible], ['2027-02-01', true, '2027-01-28']);
});

test('录入2027年通知以后，期限重新计算，不再暂定', () => {
  const entered = notice({
    year: 2027,
    kind: 'annual',
    title: '示例通知',
    documentNumber: null,
    issuedOn: '2026-11-30',
    holidays: [
      ['元旦', '2027-01-01', '2027-01-03'],
      ['春节', '2027-02-05', '2027-02-12'],
    ],
    workingWeekends: ['2027-01-30'],
  });
  const after = workingCalendar({ notices: [...shippedNotices, entered] });
  const term = after.addWorkingDays(day('2026-12-04'), 40);
  assert.deepEqual([term.day, term.provisional, term.earliestPossible], ['2027-01-30', false, '2027-01-30']);
  assert.equal(after.statusOf(day('2027-01-30')).source, '《示例通知》');
});

test('民族地区的节日只改变本地区的日历', () => {
  const region: Deviation[] = [{ from: day('2026-04-19'), to: day('2026-04-21'), working: false, name: '三月三', basis: '自治区放假规定' }];
  const local = workingCalendar({ notices: shippedNotices, region });
  assert.equal(local.statusOf(day('2026-04-20')).working, false);
  assert.equal(calendar.statusOf(day('2026-04-20')).working, true);
});

test('机关自己的停工日盖过地区安排，并带上依据', () => {
  const at = { from: day('2026-08-10'), to: day('2026-08-10'), name: '防台风停工', basis: '某防指〔2026〕3号' };
  const region = [{ ...at, working: true, name: '示例', basis: '示例' }];
  const local = workingCalendar({ notices: shippedNotices, region, organ: [{ ...at, working: false }] });
  assert.deepEqual([local.statusOf(at.from).working, local.statusOf(at.from).source], [false, '某防指〔2026〕3号']);
});

test('日历以外的日子用一句话拒绝', () => {
  for (const outside of ['2018-12-31', '2036-01-01'] as Day[])
    assert.throws(
      () => calendar.statusOf(outside),
      (error) => error instanceof Refusal && error.message.includes('工作日历只有2019-01-01至2035-12-31'),
    );
});

test('数出来的最后一日总是工作日，且恰好隔着那么多个工作日', () => {
  fc.assert(
    fc.property(days, count, (from, n) => {
      const term = calendar.addWorkingDays(from, n);
      assert.ok(calendar.statusOf(term.day).working);
      assert.equal(calendar.workingDaysBetween(from, term.day), n);
      assert.equal(term.counted.length + term.skipped.length, daysBetween(from, term.day));
      assert.ok(term.earliestPossible <= term.day);
    }),
  );
});

test('起点越晚、天数越多，最后一日不会更早', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 30 }), count, (from, later, n) => {
      const end = calendar.addWorkingDays(from, n).day;
      assert.ok(calendar.addWorkingDays(addDays(from, later), n).day >= end);
      assert.ok(calendar.addWorkingDays(from, n + 1).day > end);
    }),
  );
});

test('多放一天假从不缩短期限', () => {
  fc.assert(
    fc.property(days, count, fc.integer({ min: 0, max: 80 }), (from, n, offset) => {
      const at = addDays(from, offset);
      const more = workingCalendar({ notices: shippedNotices, organ: [{ from: at, to: at, working: false, name: '停工', basis: '示例' }] });
      assert.ok(more.addWorkingDays(from, n).day >= calendar.addWorkingDays(from, n).day);
    }),
    { numRuns: 40 },
  );
});

test('两日之间的工作日数倒过来数就是负数', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (from, n) => {
      const to = addDays(from, n);
      assert.equal(calendar.workingDaysBetween(from, to) + calendar.workingDaysBetween(to, from), 0);
    }),
  );
});

test('年度清单里的工作日数：2022至2026年是249、249、251、248、248', () => {
  const counts = [2022, 2023, 2024, 2025, 2026].map((year) => listYear(year, { notices: shippedNotices }).workingDays);
  assert.deepEqual(counts, [249, 249, 251, 248, 248]);
});

test('条例第二十六条：不需要依据的按自然日的期限，在真实日历上从不晚于二十个工作日', () => {
  const limit = { unit: 'calendarDays', count: 25 } as const;
  assert.equal(limitProblem(limit), null);
  for (const formedOrChangedOn of eachDay(day('2019-01-01'), day('2026-10-31'))) {
    const general = proactiveDeadline({ formedOrChangedOn }, calendar).dueOn;
    assert.ok(proactiveDeadline({ formedOrChangedOn, limit }, calendar).dueOn <= general, formedOrChangedOn);
  }
});
