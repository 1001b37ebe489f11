import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, day, daysBetween } from '#kernel/day';
import { nextLook, nextLookProblem } from './regulation-18-reassessment.ts';

test('what is not opened is looked at again a year later, also when kept on 29 February', () => {
  assert.equal(nextLook(day('2026-11-23')), '2027-11-23');
  assert.equal(nextLook(day('2028-02-29')), '2029-02-28');
});

test('a look in the past is none, and one after many years is not regular', () => {
  const today = day('2026-11-23');
  assert.match(nextLookProblem(today, today) ?? '', /今天之后/);
  assert.match(nextLookProblem(day('2030-01-01'), today) ?? '', /不超过3年/);
  assert.equal(nextLookProblem(day('2029-11-23'), today), null);
});

test('the proposed day is always one that may be chosen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const today = addDays(day('2019-05-15'), n);
      const next = nextLook(today);
      return nextLookProblem(next, today) === null && daysBetween(today, next) >= 365;
    }),
  );
});
