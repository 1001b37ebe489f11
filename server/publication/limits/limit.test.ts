import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nationalCalendar } from '#calendar';
import { type DutyRule, generalRule, parseLimit } from '#catalogue';
import { addDays, day } from '#kernel/day';
import { clockOf, countedDays } from './limit.ts';

const formed = day('2026-11-02');
const of = (...limits: string[]) => limits.map((text) => ({ whose: text, rule: parseLimit(text).rule }));

describe('the last day on which publishing is in time', () => {
  test('without a limit of its own it is the 20th working day, as the Regulation says', () => {
    const { dueOn, by } = clockOf(formed, [], nationalCalendar);
    assert.deepEqual([dueOn, by], ['2026-11-30', null]);
  });

  test('the shortest of column and item wins, and says whose it is', () => {
    const clock = clockOf(formed, of('信息形成或者变更之日起7个工作日内', '信息形成或者变更之日起3个工作日内'), nationalCalendar);
    assert.equal(clock.dueOn, '2026-11-05');
    assert.match(clock.by?.whose ?? '', /3个工作日/);
    assert.match(countedDays(clock, nationalCalendar).sentence, /3个工作日，最迟于2026年11月5日公开/);
  });

  test('a longer limit holds only where it names a law', () => {
    const long: DutyRule = { ...generalRule, n: 30 };
    assert.equal(clockOf(formed, [{ whose: '事项', rule: long }], nationalCalendar).dueOn, '2026-11-30');
    const named = { ...long, basis: '《某法》第十条' };
    const clock = clockOf(formed, [{ whose: '事项', rule: named }], nationalCalendar);
    assert.equal(clock.dueOn, '2026-12-14');
    assert.match(countedDays(clock, nationalCalendar).sentence, /《某法》第十条/);
  });

  test('days counted from an event nobody told shorten nothing; what comes back by the calendar neither', () => {
    const clock = clockOf(formed, of('收到申请之日起3个工作日内', '每月10日前', '永久公开'), nationalCalendar);
    assert.equal(clock.by, null);
  });

  test('live means the same day, and the sentence says so', () => {
    const clock = clockOf(formed, of('实时公开'), nationalCalendar);
    assert.equal(clock.dueOn, formed);
    assert.match(countedDays(clock, nationalCalendar).sentence, /当日公开/);
  });

  test('no set of limits without a law ever gives more time than the Regulation; the counted days end on the last day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.array(fc.record({ n: fc.integer({ min: 0, max: 60 }), unit: fc.constantFrom('workingDays' as const, 'days' as const) }), {
          maxLength: 4,
        }),
        (offset, limits) => {
          const from = addDays(day('2020-01-06'), offset);
          const general = clockOf(from, [], nationalCalendar);
          const candidates = limits.map((one) => ({ whose: '事项', rule: { ...generalRule, ...one } }));
          const clock = clockOf(
            from,
            candidates.filter(({ rule }) => rule.n > 0),
            nationalCalendar,
          );
          assert.ok(clock.dueOn <= general.dueOn);
          const { counted, dueOn } = countedDays(clock, nationalCalendar);
          assert.equal(dueOn, clock.dueOn);
          if (counted.length > 0) assert.equal(counted.at(-1)?.day, clock.dueOn);
        },
      ),
      { numRuns: 60 },
    );
  });
});
