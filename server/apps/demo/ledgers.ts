// The demo's ledgers: 2022 as the published report counts it, the year before, and the current year up to the demo's last day.

import { type Day, day } from '#kernel/day';
import type { LedgerRow } from './ledger-row.ts';
import { websiteRows } from './website-rows.ts';
import { wechatRows } from './wechat-rows.ts';

export type DemoYear = 2021 | 2022 | 2026;

export const demoYears: readonly DemoYear[] = [2021, 2022, 2026];

const years: Record<DemoYear, { until: Day; posts: readonly number[] }> = {
  2021: { until: day('2021-12-31'), posts: [7, 6, 8, 7, 8, 8, 8, 8, 7, 7, 8, 8] },
  // 306 posts, as the report counts them.
  2022: { until: day('2022-12-31'), posts: [22, 19, 26, 25, 27, 27, 28, 27, 26, 25, 27, 27] },
  2026: { until: day('2026-11-20'), posts: [5, 5, 6, 6, 5, 6, 6, 5, 6, 6, 4] },
};

/** All rows of a year by day. The same rows every time. */
export function demoLedger(year: DemoYear): LedgerRow[] {
  const { until, posts } = years[year];
  const rows = [...websiteRows(year, until), ...wechatRows(year, posts, until)];
  return rows.sort((a, b) => a.postedOn.localeCompare(b.postedOn) || (a.title < b.title ? -1 : 1));
}
