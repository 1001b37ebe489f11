// 民法典第二百零一条至第二百零三条: where a period starts and ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day, weekday } from '#kernel/day';
import { countWorkingDays, endOfDays, endOfMonths } from './civil-code-201-203-periods.ts';
import type { WorkingDays } from './working-days.ts';

const off = new Set(['2026-10-01', '2026-10-02']);
const plain: WorkingDays = {
  statusOf: (at: Day) => ({
    day: at,
    working: weekday(at) <= 5 && !off.has(at),
    provisional: at >= '2027',
    reason: '示例',
    source: '示例',
  }),
};

test('民法典第二百零一条：开始的当天不算，从次日数起', () => {
  assert.equal(countWorkingDays(day('2026-09-28'), 1, plain).day, '2026-09-29');
  assert.deepEqual(
    countWorkingDays(day('2026-09-30'), 1, plain).skipped.map((s) => s.day),
    ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'],
  );
});

test('民法典第二百零二条：没有对应日的，月末日为最后一日', () => {
  assert.equal(endOfMonths(day('2026-08-31'), 6, plain).beforeMoving, '2027-02-28');
  assert.equal(endOfMonths(day('2024-01-31'), 1, plain).beforeMoving, '2024-02-29');
});

test('民法典第二百零三条：最后一日遇休假日，顺延到休假后的第一日', () => {
  assert.deepEqual(endOfDays(day('2026-09-16'), 15, plain), { day: '2026-10-05', beforeMoving: '2026-10-01', provisional: false });
  assert.equal(endOfDays(day('2026-09-15'), 15, plain).day, '2026-09-30', '最后一日上班的不动');
});

test('民法典第二百零三条：顺延以后的最后一日总是上班的日子', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 365 }), (start, n) => {
      const end = endOfDays(addDays(day('2019-01-01'), start), n, plain);
      assert.ok(plain.statusOf(end.day).working && end.day >= end.beforeMoving);
    }),
  );
});

test('跨到暂定日子的期间标明暂定', () => {
  assert.equal(countWorkingDays(day('2026-12-31'), 1, plain).provisional, true);
  assert.equal(endOfDays(day('2026-12-30'), 3, plain).provisional, true);
});

test('零个、半个和负数个工作日都数不了', () => {
  for (const n of [0, -1, 0.5, Number.NaN]) assert.throws(() => countWorkingDays(day('2026-01-01'), n, plain), RangeError);
});
