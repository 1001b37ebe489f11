import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { yearAt } from './tally.ts';

const line = fc.record({ year: fc.constantFrom('2019', '2020', '2022', '2026'), n: fc.integer({ min: 1, max: 9 }) });

test('a place in a list is found by year as if the list had been walked from its newest', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.nat({ max: 90 }), (counts, offset) => {
      const lines = counts.map(({ year, n }, i) => ({ columnId: `c${i}`, kind: 'news', year, n, newestOn: `${year}-12-01` }));
      const walked = lines.flatMap(({ year, n }) => Array<string>(n).fill(year));
      walked.sort().reverse();
      const year = walked[offset];
      assert.deepEqual(yearAt(lines, offset), year === undefined ? null : { year, offset: offset - walked.indexOf(year) });
    }),
  );
});
