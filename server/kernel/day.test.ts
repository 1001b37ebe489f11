import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, day, dayInWords, dayOf, daysBetween, isDay, minuteOf, weekday } from './day.ts';

test('a day that does not exist is not a day', () => {
  for (const text of ['2022-13-01', '2023-02-29', '2022-1-5', '2022-01-05T00:00', '', null, 20220105])
    assert.equal(isDay(text), false, String(text));
  assert.ok(isDay('2024-02-29'));
});

test('an instant belongs to the day it is in China', () => {
  assert.equal(dayOf('2026-11-22T16:00:00Z'), '2026-11-23');
  assert.equal(dayOf('2026-11-22T15:59:59.999Z'), '2026-11-22');
  assert.equal(minuteOf('2026-11-22T16:05:00Z'), '2026-11-23 00:05');
});

test('days are counted over month and year ends', () => {
  assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01');
  assert.equal(daysBetween(day('2026-12-31'), day('2027-01-02')), 2);
  assert.equal(weekday(day('2026-11-23')), 1);
  assert.equal(dayInWords(day('2026-01-05')), '2026年1月5日');
});
