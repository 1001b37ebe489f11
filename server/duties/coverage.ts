// One duty over the months: a picture of what was opened, what is owed and what was missed.
import { type Day, day } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';
import type { Opened } from '#publication';
import { type DutyFacts, type Obligation, obligations } from './obligations.ts';
import { countBefore, countUpTo } from './sorted-days.ts';

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
export function coverageOf(of: Omit<DutyFacts, 'days'> & Opened, months: readonly Month[], today: Day, calendar: WorkingDays): Coverage {
  const span = { from: months[0]?.first ?? today, until: months.at(-1)?.last ?? today };
  const owed = obligations(of, span, today, calendar);
  const facts = { of, owed, lasts: lasts(of.rule), today, first: of.days[0] ?? null };
  const counts = months.map(({ first, last }) => sumUpTo(of, last) - sumBefore(of, first));
  return { counts, obligations: owed, cells: cellsOf(facts, months, counts) };
}

interface Facts {
  of: DutyFacts;
  owed: readonly Obligation[];
  lasts: boolean;
  today: Day;
  first: Day | null;
}

/** Obligations ascend by their day; what falls due in a month is told from its place. */
function cellsOf(facts: Facts, months: readonly Month[], counts: readonly number[]): CellState[] {
  let at = 0;
  return months.map((month, n) => {
    while (at < facts.owed.length && facts.owed[at]!.dueOn < month.first) at++;
    const fallen: Obligation[] = [];
    for (let i = at; i < facts.owed.length && facts.owed[i]!.dueOn <= month.last; i++) fallen.push(facts.owed[i]!);
    return cellOf(facts, month, counts[n]!, fallen);
  });
}

function cellOf(facts: Facts, month: Month, count: number, fallen: readonly Obligation[]): CellState {
  const { of, owed, today } = facts;
  if (fallen.some((one) => one.state === 'overdue')) return 'overdue';
  if (facts.lasts && owed.some((one) => isMissing(one, month, today))) return 'overdue';
  if (fallen.some((one) => one.state === 'due')) return 'due';
  if (count > 0) return owed.some((one) => one.state === 'late' && within(month, one.metOn)) ? 'late' : 'fulfilled';
  if (fallen.some((one) => one.state === 'late')) return 'overdue';
  if (month.last < of.since) return 'none';
  if (!facts.lasts && fallen.some((one) => one.state === 'met')) return 'fulfilled';
  return serves(facts, month) ? 'standing' : 'empty';
}

function within({ first, last }: Month, at: Day | null): boolean {
  return at !== null && at >= first && at <= last;
}

/** What has to stand for good or to be renewed, and not to come anew at a day of the calendar. */
function lasts({ kind }: DutyFacts['rule']): boolean {
  return kind === 'once' || kind === 'atLeastEvery';
}

/** Such a duty stays missing month after month until it is met; a missed day of the calendar belongs to its month. */
function isMissing({ state, dueOn, metOn }: Obligation, { first, last }: Month, today: Day): boolean {
  if (dueOn >= first || first > today) return false;
  return state === 'overdue' || (state === 'late' && metOn !== null && metOn > last);
}

function serves({ of, owed, lasts: lasting, today, first }: Facts, month: Month): boolean {
  if (!lasting || first === null || first >= month.first) return false;
  return of.rule.kind === 'once' ? month.first <= today : owed.some((one) => one.dueOn >= month.first);
}

function sumUpTo({ days, sums }: Opened, at: Day): number {
  return sums[countUpTo(days, at) - 1] ?? 0;
}

function sumBefore({ days, sums }: Opened, at: Day): number {
  return sums[countBefore(days, at) - 1] ?? 0;
}
