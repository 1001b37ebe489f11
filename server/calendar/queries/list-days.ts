// Every day of a stretch, as an organ's calendar has it: what a month's page shows.
import { type Day, daysBetween } from '#kernel/day';
import type { DayStatus } from '#law/working-days';
import { refuse } from '../errors.ts';
import { eachDay } from '../notice.ts';
import { dayIn } from '../stored-notice.ts';
import type { WorkingCalendar } from '../working-calendar.ts';

const longest = 400;

/** The statuses of all days from `from` to `to`, both included; at most 400 of them. */
export function listDays(calendar: WorkingCalendar, fromText: string, toText: string): DayStatus[] {
  const from: Day = dayIn(fromText, 'from');
  const to: Day = dayIn(toText, 'to');
  if (to < from) throw refuse('calendar.datesReversed', { field: 'to' });
  if (daysBetween(from, to) >= longest) throw refuse('calendar.tooManyDays', { field: 'to' });
  return eachDay(from, to).map((day) => calendar.statusOf(day));
}
