import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { generalRule, parseLimit } from '#catalogue';
import { addDays, type Day, day } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';
import { cellLetters, coverageOf, monthsBetween } from './coverage.ts';

/** Every day works: what matters here is the picture, not the calendar. */
const everyDay = {
  statusOf: (at: string) => ({ day: at, working: true, reason: '', name: null, provisional: false }),
} as unknown as WorkingDays;
/** Something on each of these days, once. */
const openedOn = (days: readonly Day[]) => ({ days, sums: days.map((_, at) => at + 1) });
const months = monthsBetween('2026-01', '2026-12');
const picture = (limit: string, since: string, days: string[], today: string) => {
  const { rule } = parseLimit(limit);
  const found = coverageOf({ rule, since: day(since), ...openedOn(days.map((one) => day(one))) }, months, day(today), everyDay);
  return found.cells.map((cell) => cellLetters[cell]).join('');
};

describe('coverage of a duty', () => {
  test('by a day of every month: in time, late, missed and to come are told apart', () => {
    const days = ['2026-01-08', '2026-02-09', '2026-03-15', '2026-05-10', '2026-07-01'];
    assert.equal(picture('每月10日前', '2026-01-01', days, '2026-07-20'), 'fflofofddddd');
  });

  test('an item that stands for good is red from its day on until it is there, then green for good', () => {
    assert.equal(picture('永久公开', '2026-01-01', [], '2026-05-20'), 'ooooo.......');
    assert.equal(picture('永久公开', '2026-01-01', ['2026-04-02'], '2026-05-20'), 'oools.......');
  });

  test('what must never be older than half a year is due half a year after the last time', () => {
    assert.equal(picture('半年至少更新1次', '2025-12-01', ['2025-12-01', '2026-03-05'], '2026-06-20').slice(0, 9), 'ssfsssssd');
    assert.equal(picture('半年至少更新1次', '2025-12-01', ['2025-12-01'], '2026-08-20').slice(0, 8), 'sssssooo');
  });

  test('what waits for an event shows when something was opened and owes nothing otherwise', () => {
    assert.equal(picture('信息形成或者变更之日起20个工作日内', '2026-03-01', ['2026-04-02', '2026-09-30'], '2026-10-20'), '--.f....f...');
  });

  test('something opened in a month is never shown as nothing, whatever the duty', () => {
    const rules = ['每月10日前', '半年至少更新1次', '永久公开', '实时公开', '每季度的首个月20日', '每年3月底前'].map(
      (text) => parseLimit(text).rule,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(generalRule, ...rules),
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }),
        (rule, offsets) => {
          const days = [...new Set(offsets)].sort((a, b) => a - b).map((n) => addDays(day('2026-01-01'), n));
          const { cells, counts } = coverageOf({ rule, since: day('2026-01-01'), ...openedOn(days) }, months, day('2026-11-23'), everyDay);
          for (const [at, count] of counts.entries())
            assert.ok(count === 0 || !['none', 'empty'].includes(cells[at]!), `${at}: ${cells[at]}`);
        },
      ),
    );
  });
});
