import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { retryDelay } from './retry-delay.ts';

test('the wait doubles, never passes an hour and never falls below half of what it should be', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map((attempt) => retryDelay(attempt, () => 1)),
    [5, 10, 20, 40],
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const delay = retryDelay(attempt, () => chance);
      assert.ok(delay >= 2.5 && delay <= 3600);
    }),
  );
});
