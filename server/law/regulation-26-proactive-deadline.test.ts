// 条例第二十六条: when something has to be published at the latest. The calendar here is the plain week with one holiday.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day, weekday } from '#kernel/day';
import { isLate, limitProblem, proactiveDeadline } from './regulation-26-proactive-deadline.ts';
import { stretches, type WorkingDays } from './working-days.ts';

const week: WorkingDays = {
  statusOf: (at: Day) => {
    const holiday = at >= '2026-10-01' && at <= '2026-10-07';
    const working = weekday(at) <= 5 && !holiday;
    return {
      day: at,
      working,
      provisional: at >= '2027',
      reason: holiday ? '国庆节放假' : working ? '上班' : '周末',
      source: '示例〔2025〕1号',
    };
  },
};

test('条例第二十六条：形成之日起二十个工作日，当天不算', () => {
  assert.equal(proactiveDeadline({ formedOrChangedOn: day('2026-11-02') }, week).dueOn, '2026-11-30');
});

test('条例第二十六条：算出的期限逐日说明哪些算、哪些不算、依据什么', () => {
  const due = proactiveDeadline({ formedOrChangedOn: day('2026-09-25') }, week);
  assert.equal(due.counted.length, 20);
  assert.equal(due.counted.at(-1)!.day, due.dueOn);
  const holiday = stretches(due.skipped).find((run) => run.reason === '国庆节放假');
  assert.deepEqual(holiday, { from: '2026-10-01', to: '2026-10-07', days: 7, reason: '国庆节放假', source: '示例〔2025〕1号' });
  assert.match(due.sentence, /2026年9月25日.*次日起数20个工作日.*《政府信息公开条例》第二十六条/);
});

test('条例第二十六条：栏目可以规定更短的期限', () => {
  const limit = { unit: 'workingDays', count: 7 } as const;
  assert.equal(limitProblem(limit), null);
  assert.equal(proactiveDeadline({ formedOrChangedOn: day('2026-11-02'), limit }, week).dueOn, '2026-11-11');
});

test('条例第二十六条：更长的期限没有法律、法规依据就不能用', () => {
  const longer = { unit: 'workingDays', count: 30 } as const;
  assert.match(limitProblem(longer)!, /须填写所依据的法律、法规/);
  assert.match(limitProblem({ ...longer, basis: '  ' })!, /须填写/);
  assert.throws(() => proactiveDeadline({ formedOrChangedOn: day('2026-11-02'), limit: longer }, week), RangeError);
  const allowed = proactiveDeadline({ formedOrChangedOn: day('2026-11-02'), limit: { ...longer, basis: '《示例法》第九条' } }, week);
  assert.equal(allowed.basis, '《示例法》第九条');
});

test('条例第二十六条：按自然日的期限到日为止，不因休假顺延', () => {
  const limit = { unit: 'calendarDays', count: 20, basis: '《预算法》第十四条' } as const;
  assert.equal(proactiveDeadline({ formedOrChangedOn: day('2026-09-13'), limit }, week).dueOn, '2026-10-03');
  assert.match(limitProblem({ unit: 'calendarDays', count: 30 })!, /须填写/);
});

test('零天、半天的期限不能用', () => {
  for (const count of [0, -5, 1.5]) assert.match(limitProblem({ unit: 'workingDays', count })!, /整数天/);
});

test('条例第二十六条：跨到放假通知尚未公布的年份时标明暂定', () => {
  const due = proactiveDeadline({ formedOrChangedOn: day('2026-12-10') }, week);
  assert.equal(due.provisional, true);
  assert.match(due.sentence, /暂定/);
});

test('条例第二十六条：更短的期限从不晚于二十个工作日', () => {
  const unit = fc.constantFrom('workingDays' as const, 'calendarDays' as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2500 }), unit, fc.integer({ min: 1, max: 40 }), (start, unit, count) => {
      fc.pre(limitProblem({ unit, count }) === null);
      const formedOrChangedOn = addDays(day('2020-01-01'), start);
      const general = proactiveDeadline({ formedOrChangedOn }, week).dueOn;
      assert.ok(proactiveDeadline({ formedOrChangedOn, limit: { unit, count } }, week).dueOn <= general);
    }),
  );
});

test('条例第二十六条：最后一日当天公开不算逾期，次日才算；没有公开的按今天判断', () => {
  const due = day('2026-11-30');
  assert.equal(isLate(due, due, day('2027-01-01')), false);
  assert.equal(isLate(due, day('2026-12-01'), day('2026-12-01')), true);
  assert.deepEqual([isLate(due, null, due), isLate(due, null, day('2026-12-01'))], [false, true]);
});
