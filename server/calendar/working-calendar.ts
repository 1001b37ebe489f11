// The calendar of working days: asked for a day, it says whether offices work, why, and by which document.
import { type Day, day, nextDay, weekday, yearOf } from '#kernel/day';
import { countWorkingDays, type WorkingDayCount } from '#law/civil-code-201-203-periods';
import type { DayStatus, WorkingDays } from '#law/working-days';
import { refuse } from './errors.ts';
import { inferredHolidays, possibleWorkingWeekends } from './inferred-year.ts';
import { annualNotices, type Entry, flatten, type Layers, unannounced } from './layers.ts';
import { sourceOf } from './notice.ts';
import { shippedNotices } from './shipped-notices.ts';
import { tabledYears } from './statutory-days.ts';

export interface WorkingDayTerm extends WorkingDayCount {
  /** The earliest day it can turn out to be once missing notices are known; equals `day` when nothing is provisional. */
  earliestPossible: Day;
}

export interface WorkingCalendar extends WorkingDays {
  readonly first: Day;
  readonly last: Day;
  /** The n-th working day after `from`, not counting `from`. n ≥ 1, RangeError otherwise; refuses a day past the last table. */
  addWorkingDays(from: Day, n: number): WorkingDayTerm;
  /** Working days after `a` up to and including `b`; negative when `b` lies before `a`. */
  workingDaysBetween(a: Day, b: Day): number;
  /** True when the State Council's notice for the year is known. */
  isAnnounced(year: number): boolean;
}

/** A calendar from its layers. Pure: the same layers give the same calendar. */
export function workingCalendar(layers: Layers): WorkingCalendar {
  const annual = annualNotices(layers.notices);
  const years = unbroken([...annual.keys(), ...tabledYears]);
  const unknown = years.filter((year) => !annual.has(year));
  const range = { first: day(`${years[0]}-01-01`), last: day(`${years.at(-1)}-12-31`) };
  const entries = flatten(layers, unknown);
  const statusOf = remembered((of) => {
    if (of < range.first || of > range.last) throw refuse('calendar.outOfRange', { ...range, day: of });
    const notice = annual.get(yearOf(of));
    return { day: of, ...(entries.get(of) ?? byWeek(of, notice ? sourceOf(notice) : null)) };
  });
  const earliest = remembered(earlier(statusOf, unknown));
  return {
    ...range,
    statusOf,
    isAnnounced: (year) => annual.has(year),
    workingDaysBetween: (a, b) => (a <= b ? between(a, b, statusOf) : 0 - between(b, a, statusOf)),
    addWorkingDays(from, n) {
      const count = countWorkingDays(from, n, { statusOf });
      return { ...count, earliestPossible: count.provisional ? countWorkingDays(from, n, { statusOf: earliest }).day : count.day };
    },
  };
}

/** The calendar of the notices that come with the program, without regions or exceptions. */
export const nationalCalendar: WorkingCalendar = workingCalendar({ notices: shippedNotices });

// A calendar has no holes: years beyond a missing one are not used.
function unbroken(years: readonly number[]): number[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.filter((year, at) => year === sorted[0]! + at);
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

function byWeek(of: Day, source: string | null): Entry {
  const working = weekday(of) <= 5;
  const reason = `星期${weekdays[weekday(of) - 1]}${working ? '' : '，休息日'}`;
  return { working, provisional: source === null, reason, source: source ?? unannounced };
}

// The strictest reading: every weekend a missing notice might turn into working days is one.
function earlier(statusOf: (of: Day) => DayStatus, unknown: readonly number[]) {
  const possible = new Set(unknown.flatMap((year) => possibleWorkingWeekends(inferredHolidays(year) ?? [])));
  return (of: Day): DayStatus => {
    const status = statusOf(of);
    return possible.has(of) && status.provisional ? { ...status, working: true } : status;
  };
}

function between(a: Day, b: Day, statusOf: (of: Day) => DayStatus): number {
  let days = 0;
  for (let at = nextDay(a); at <= b; at = nextDay(at)) if (statusOf(at).working) days += 1;
  return days;
}

function remembered(answer: (of: Day) => DayStatus): (of: Day) => DayStatus {
  const known = new Map<Day, DayStatus>();
  return (of) => {
    const found = known.get(of) ?? answer(of);
    known.set(of, found);
    return found;
  };
}
