// Which days of a month the demo's rows fall on.

import { nationalCalendar } from '#calendar';
import { addDays, type Day, day, weekday, yearOf } from '#kernel/day';
import type { Seeded } from './seeded.ts';

/** True when offices work that day. */
export function isWorkingDay(of: Day): boolean {
  return nationalCalendar.statusOf(of).working;
}

/** `count` working days of the month in order, repeats allowed, none after `until`; not the first two, so that what is published came about in the same month. */
export function officeDays(year: number, month: number, count: number, until: Day, draw: Seeded): Day[] {
  return drawn(daysOf(year, month, until).filter(isWorkingDay).slice(2), count, draw);
}

/** `count` days of the month in order; weekends come up a third as often as weekdays. */
export function postingDays(year: number, month: number, count: number, until: Day, draw: Seeded): Day[] {
  return drawn(
    daysOf(year, month, until).flatMap((of) => (weekday(of) > 5 ? [of] : [of, of, of])),
    count,
    draw,
  );
}

/** The working day `n` working days before `from`, or the month's first working day when that lies later; `from` itself for 0. */
export function workingDaysBefore(from: Day, n: number): Day {
  let at = from;
  for (let left = n; left > 0; left -= isWorkingDay(at) ? 1 : 0) at = addDays(at, -1);
  const first = daysOf(yearOf(from), Number(from.slice(5, 7)), from).find(isWorkingDay) ?? from;
  if (at < first) return first;
  return at;
}

function daysOf(year: number, month: number, until: Day): Day[] {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  const days: Day[] = [];
  for (let at = first; at.slice(0, 7) === first.slice(0, 7) && at <= until; at = addDays(at, 1)) days.push(at);
  return days;
}

function drawn(days: Day[], count: number, draw: Seeded): Day[] {
  return Array.from({ length: count }, () => draw.pick(days)).sort();
}
