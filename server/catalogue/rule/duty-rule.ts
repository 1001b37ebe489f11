// When an item has to be public: the duty behind the words of a time limit.

/**
 * `once`: stays public for good · `within`: within `n` days of an event · `ahead`: `n` days before an event · `atLeastEvery`: never older than `n` ·
 * `everyMonth`, `everyQuarter`, `everyYear`: by a day of each period · `live`: as it happens · `asItComes`: 及时, at the latest the general limit.
 */
export const dutyKinds = [
  'once',
  'within',
  'ahead',
  'atLeastEvery',
  'everyMonth',
  'everyQuarter',
  'everyYear',
  'live',
  'asItComes',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const dutyUnits = ['workingDays', 'days', 'months', 'hours'] as const;
export type DutyUnit = (typeof dutyUnits)[number];

/** What starts the days. */
export const dutyStarts = ['formed', 'decided', 'approved', 'received', 'applied', 'event'] as const;
export type DutyStart = (typeof dutyStarts)[number];

/** A limit of its own for a part of the item: 处罚、许可结果 7 个工作日. */
export interface SpecialLimit {
  what: string;
  n: number;
  unit: DutyUnit;
}

export interface DutyRule {
  kind: DutyKind;
  /** Days, months or hours in `unit`; 0 where the kind counts nothing. */
  n: number;
  unit: DutyUnit;
  from: DutyStart;
  /** `everyYear`: 1–12; `everyQuarter`: 1–3 within the quarter; 0: the period's last month. */
  month: number;
  /** Day of that month, 0: its last day. */
  day: number;
  special: SpecialLimit[];
  /** How long it is shown at least (公示期), 0 when nothing is said. */
  shownFor: number;
  shownForUnit: DutyUnit;
  /** The law or regulation that allows more than 20 working days. */
  basis: string;
}

/** The general limit of 第二十六条: 20 working days from 形成或者变更之日. */
export const generalRule: DutyRule = Object.freeze({
  kind: 'within',
  n: 20,
  unit: 'workingDays',
  from: 'formed',
  month: 0,
  day: 0,
  special: [],
  shownFor: 0,
  shownForUnit: 'days',
  basis: '',
}) as DutyRule;

export function dutyRuleOf(part: Partial<DutyRule>): DutyRule {
  return { ...generalRule, special: [], ...part };
}
