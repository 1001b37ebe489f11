// 处理费管理办法第三条至第五条: what the fee comes to, against the figures worked out in the specification and really charged sums.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { feeOfCase, processingFee } from './fee-measures-3-5-processing-fee.ts';

test('处理费管理办法第四条：按件，每月前十件不收，以后分档超额累进', () => {
  const totals = { 0: 0, 10: 0, 11: 100, 30: 2000, 31: 2200, 40: 4000, 41: 4300, 50: 7000, 51: 7400, 60: 11000, 61: 11500, 100: 37000 };
  for (const [count, yuan] of Object.entries(totals)) assert.equal(processingFee('cases', Number(count)).yuan, yuan, count);
  assert.deepEqual([10, 11, 30, 31, 41, 61, 100].map(feeOfCase), [0, 100, 100, 200, 300, 500, 800]);
});

test('处理费管理办法第五条：按量，前三十页不收，以后每页十元、二十元、四十元', () => {
  const totals = { 30: 0, 31: 10, 50: 200, 100: 700, 101: 720, 150: 1700, 200: 2700, 201: 2740, 300: 6700 };
  for (const [pages, yuan] of Object.entries(totals)) assert.equal(processingFee('pages', Number(pages)).yuan, yuan, pages);
  // Sums that offices reported as received.
  assert.deepEqual(
    [57, 68, 72, 109, 119].map((pages) => processingFee('pages', pages).yuan),
    [270, 380, 420, 880, 1080],
  );
});

test('处理费管理办法第三条：各档加起来就是总数，多一件、多一页不会更便宜', () => {
  fc.assert(
    fc.property(fc.constantFrom('cases' as const, 'pages' as const), fc.integer({ min: 1, max: 500 }), (basis, count) => {
      const { yuan, tiers } = processingFee(basis, count);
      assert.equal(
        tiers.reduce((sum, tier) => sum + tier.count, 0),
        count,
      );
      assert.equal(
        tiers.reduce((sum, tier) => sum + tier.yuan, 0),
        yuan,
      );
      assert.ok(yuan >= processingFee(basis, count - 1).yuan);
    }),
  );
});

test('不是整数的件数算不出费用', () => {
  for (const count of [-1, 1.5, Number.NaN]) assert.throws(() => processingFee('cases', count), RangeError);
});
