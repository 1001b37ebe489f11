// 政府信息公开信息处理费管理办法，第三条至第五条，2021年1月1日起施行：
// 对每件申请按件或者按量择一，分档超额累进。
import { rule as define } from './rule.ts';

export const feeMeasures = {
  instrument: '政府信息公开信息处理费管理办法',
  short: '处理费管理办法',
  documentNumber: '国办函〔2020〕109号',
  effectiveFrom: '2021-01-01',
} as const;

export const rule = define({
  ...feeMeasures,
  article: '第三条、第四条、第五条',
  title: '信息处理费的标准',
  text: '对每件申请可以按件或者按量收取，不得同时按两种标准计算。按件的以同一申请人一个自然月内的件数、按量的以单件申请的页数，分档超额累进。',
});

/** What is counted: requests of one applicant in a calendar month, or pages (one side, A4 or smaller) of one request. */
export type FeeBasis = 'cases' | 'pages';

/** From the `from`-th to the `to`-th at `each` yuan; `to` null: no end. */
export interface FeeStep {
  from: number;
  to: number | null;
  each: number;
}

/** The steps by pages; the last one has no end. */
export const pageSteps: readonly FeeStep[] = [
  { from: 1, to: 30, each: 0 },
  { from: 31, to: 100, each: 10 },
  { from: 101, to: 200, each: 20 },
  { from: 201, to: null, each: 40 },
];

/** The fixed steps by requests; beyond them every ten cost 100 yuan each more. */
const firstCaseSteps: readonly FeeStep[] = [
  { from: 1, to: 10, each: 0 },
  { from: 11, to: 30, each: 100 },
];
const furtherWidth = 10;
const furtherRise = 100;

export interface FeeTier {
  from: number;
  to: number;
  /** How many fall into it. */
  count: number;
  /** Yuan for one. */
  each: number;
  /** Yuan. */
  yuan: number;
}

export interface Fee {
  basis: FeeBasis;
  count: number;
  /** Of all tiers together. */
  yuan: number;
  /** The tiers that are reached, the reckoning of the notice. */
  tiers: FeeTier[];
}

/** The fee of `count` requests in one month, or of `count` pages of one request. RangeError unless a whole number from 0. */
export function processingFee(basis: FeeBasis, count: number): Fee {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  const tiers: FeeTier[] = [];
  for (const { from, to, each } of stepsUpTo(basis, count)) {
    const last = Math.min(count, to ?? count);
    tiers.push({ from, to: last, count: last - from + 1, each, yuan: (last - from + 1) * each });
  }
  return { basis, count, yuan: tiers.reduce((sum, tier) => sum + tier.yuan, 0), tiers };
}

/** What the `nth` request of the month costs by itself, in yuan. */
export function feeOfCase(nth: number): number {
  return processingFee('cases', nth).tiers.at(-1)?.each ?? 0;
}

function* stepsUpTo(basis: FeeBasis, count: number): Generator<FeeStep> {
  yield* (basis === 'pages' ? pageSteps : firstCaseSteps).filter((step) => step.from <= count);
  if (basis === 'pages') return;
  const { to, each } = firstCaseSteps.at(-1)!;
  for (let at = 1, from = to! + 1; from <= count; at++, from += furtherWidth)
    yield { from, to: from + furtherWidth - 1, each: each + at * furtherRise };
}
