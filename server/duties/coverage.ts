// One duty over the months: a picture of what was opened, what is owed and what was missed.
import { type Day, day } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';
import { type DutyFacts, type Obligation, obligations } from './obligations.ts';

/**
 * `none` not owed yet · `empty` nothing opened and nothing due · `standing` what was opened still serves · `fulfilled` opened in time ·
 * `late` opened after its day · `due` falls due and is not opened yet · `overdue` fell due and was not opened.
 */
export type CellState = 'none' | 'empty' | 'standing' | 'fulfilled' | 'late' | 'due' | 'overdue';

/** A letter for each state, so that a row of months travels as one short text. */
export const cellLetters: Record<CellState, string> = {
  none: '-',
  empty: '.',
  standing: 's',
  fulfilled: 'f',
  late: 'l',
  due: 'd',
  overdue: 'o',
};

export interface Coverage {
  /** One for each month. */
  cells: CellState[];
  /** How many were opened or updated in each month. */
  counts: number[];
  obligations: Obligation[];
}

export interface Month {
  /** `2026-11` */
  name: string;
  first: Day;
  last: Day;
}

/** The months from `from` to `to`, both `YYYY-MM` and included. */
export function monthsBetween(from: string, to: string): Month[] {
  const months: Month[] = [];
  for (let at = Temporal.PlainYearMonth.from(from); Temporal.PlainYearMonth.compare(at, to) <= 0; at = at.add({ months: 1 })) {
    const first = at.toPlainDate({ day: 1 });
    months.push({ name: at.toString(), first: day(first.toString()), last: day(first.with({ day: at.daysInMonth }).toString()) });
  }
  return months;
}

/** The duty's months. */
export function coverageOf(of: DutyFacts, months: readonly Month[], today: Day, calendar: WorkingDays): Coverage {
  const until = months.at(-1)?.last ?? today;
  const owed = obligations(of, until, today, calendar);
  const counts = months.map(({ first, last }) => countWithin(of.days, first, last));
  return { counts, obligations: owed, cells: months.map((month, at) => cellOf(of, month, counts[at]!, owed, today)) };
}

function cellOf(of: DutyFacts, { first, last }: Month, count: number, owed: readonly Obligation[], today: Day): CellState {
  const fallen = owed.filter((one) => one.dueOn >= first && one.dueOn <= last);
  const within = (at: Day | null) => at !== null && at >= first && at <= last;
  if (fallen.some((one) => one.state === 'overdue')) return 'overdue';
  if (owed.some((one) => isMissing(of, one, first, last, today))) return 'overdue';
  if (fallen.some((one) => one.state === 'due')) return 'due';
  if (owed.some((one) => one.state === 'late' && within(one.metOn))) return 'late';
  if (fallen.some((one) => one.state === 'late')) return 'overdue';
  if (count > 0) return 'fulfilled';
  if (last < of.since) return 'none';
  if (fallen.some((one) => one.state === 'met') && !lasts(of)) return 'fulfilled';
  return serves(of, first, owed, today) ? 'standing' : 'empty';
}

/** What has to stand for good or to be renewed, and not to come anew at a day of the calendar. */
function lasts({ rule }: DutyFacts): boolean {
  return rule.kind === 'once' || rule.kind === 'atLeastEvery';
}

/** Such a duty stays missing month after month until it is met; a missed day of the calendar belongs to its month. */
function isMissing(of: DutyFacts, { state, dueOn, metOn }: Obligation, first: Day, last: Day, today: Day): boolean {
  if (!lasts(of) || dueOn >= first || first > today) return false;
  return state === 'overdue' || (state === 'late' && metOn !== null && metOn > last);
}

function serves(of: DutyFacts, first: Day, owed: readonly Obligation[], today: Day): boolean {
  if (!lasts(of) || !of.days.some((one) => one < first)) return false;
  return of.rule.kind === 'once' ? first <= today : owed.some((one) => one.dueOn >= first);
}

function countWithin(days: readonly Day[], first: Day, last: Day): number {
  let count = 0;
  for (const one of days) if (one >= first && one <= last) count++;
  return count;
}
