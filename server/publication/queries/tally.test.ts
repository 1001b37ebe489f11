import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { yearAt } from './tally.ts';

const line = fc.record({ year: fc.constantFrom('2019', '2020', '2022', '2026'), n: fc.integer({ min: 1, max: 9 }) });

test('a place in a list is found by year as if the list had been walked from that end', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.nat({ max: 90 }), fc.constantFrom('newest', 'oldest'), (counts, offset, from) => {
      const lines = counts.map(({ year, n }, i) => ({ columnId: `c${i}`, kind: 'news', year, n, newestOn: `${year}-12-01` }));
      const walked = lines.flatMap(({ year, n }) => Array<string>(n).fill(year));
      walked.sort();
      if (from === 'newest') walked.reverse();
      const year = walked[offset];
      assert.deepEqual(yearAt(lines, offset, from), year === undefined ? null : { year, offset: offset - walked.indexOf(year) });
    }),
  );
});
