// The days a duty leads to: after an event, and period by period.
import { addDays, type Day, day } from '#kernel/day';
import { countWorkingDays } from '#law/civil-code-201-203-periods';
import { limitProblem } from '#law/regulation-26-proactive-deadline';
import type { WorkingDays } from '#law/working-days';
import { type DutyRule, type DutyUnit, generalRule } from './duty-rule.ts';

const monthsOf: Partial<Record<DutyRule['kind'], readonly number[]>> = {
  everyMonth: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  everyQuarter: [0, 3, 6, 9],
  everyYear: [0],
};

/** True for duties that come back by the calendar. */
export function isPeriodic(rule: DutyRule): boolean {
  return monthsOf[rule.kind] !== undefined;
}

/** The due days from `from` to `to`, both included, of a duty that comes back by the calendar; none for the others. Never moved for a holiday. */
export function dueDaysBetween(rule: DutyRule, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) days.push(...dueDaysOfYear(rule, year));
  return days.filter((one) => one >= from && one <= to);
}

function dueDaysOfYear(rule: DutyRule, year: number): Day[] {
  const bases = monthsOf[rule.kind] ?? [];
  const within = rule.kind === 'everyMonth' ? 0 : rule.month || (rule.kind === 'everyQuarter' ? 3 : 12);
  return bases.map((base) => dayOfMonth(year, base + within, rule.day));
}

/** The day of the month, its last day for 0 and for days it does not have. */
function dayOfMonth(year: number, month: number, of: number): Day {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day(first.with({ day: of === 0 ? first.daysInMonth : Math.min(of, first.daysInMonth) }).toString());
}

/**
 * The last day on which publishing is in time, counted from the day of the event (for `atLeastEvery` from the last update; for `ahead` the
 * days before the event). Duties that come back by the calendar answer with their next due day after the event. May throw the calendar's refusal.
 */
export function dueAfter(rule: DutyRule, event: Day, calendar: WorkingDays): Day {
  if (isPeriodic(rule)) return dueDaysBetween(rule, addDays(event, 1), addDays(event, 800))[0]!;
  if (rule.kind === 'live') return event;
  if (rule.kind === 'ahead') return before(event, rule.n, rule.unit, calendar);
  const { n, unit } = rule.kind === 'once' || rule.kind === 'asItComes' ? generalRule : rule;
  return after(event, n, unit, calendar);
}

function after(event: Day, n: number, unit: DutyUnit, calendar: WorkingDays): Day {
  if (unit === 'workingDays') return countWorkingDays(event, n, calendar).day;
  if (unit === 'months') return Temporal.PlainDate.from(event).add({ months: n }).toString() as Day;
  return addDays(event, unit === 'hours' ? Math.floor(n / 24) : n);
}

function before(event: Day, n: number, unit: DutyUnit, calendar: WorkingDays): Day {
  if (n === 0) return addDays(event, -1);
  if (unit === 'months') return Temporal.PlainDate.from(event).subtract({ months: n }).toString() as Day;
  if (unit !== 'workingDays') return addDays(event, unit === 'hours' ? -Math.ceil(n / 24) : -n);
  let at = event;
  for (let left = n; left > 0; ) {
    at = addDays(at, -1);
    if (calendar.statusOf(at).working) left -= 1;
  }
  return at;
}

/** Why the duty may not stand so (第二十六条: never longer than 20 working days unless a law is named), as a sentence; null when it may. */
export function ruleProblem(rule: DutyRule): string | null {
  if (!Number.isInteger(rule.n) || rule.n < 0 || rule.n > 400) return '天数应当是0到400之间的整数。';
  if (!Number.isInteger(rule.day) || rule.day < 0 || rule.day > 31) return '日应当在1到31之间，月底填0。';
  if (rule.month < 0 || rule.month > (rule.kind === 'everyQuarter' ? 3 : 12)) return '月份超出了范围。';
  if (rule.kind === 'atLeastEvery' && rule.n < 1) return '请填写多长时间至少更新一次。';
  if (rule.kind !== 'within') return null;
  const limits = [{ n: rule.n, unit: rule.unit }, ...rule.special];
  for (const { n, unit } of limits) {
    const problem = limitProblem({ unit: unit === 'workingDays' ? unit : 'calendarDays', count: inDays(n, unit), basis: rule.basis });
    if (problem) return problem;
  }
  return null;
}

function inDays(n: number, unit: DutyUnit): number {
  if (unit === 'months') return n * 31;
  return unit === 'hours' ? Math.max(1, Math.ceil(n / 24)) : n;
}
