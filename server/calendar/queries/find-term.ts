// Which day a term in working days ends on for an organ, and why.
import type { CalendarTermAnswer } from '#contract/calendar';
import type { Db } from '#kernel/db';
import { stretches } from '#law/working-days';
import { loadCalendar } from '../load-calendar.ts';
import { dayIn } from '../stored-notice.ts';

/** The n-th working day after `from` by the organ's calendar (the national one for null), with every day accounted for. */
export async function findTerm(db: Db, organId: string | null, fromText: string, workdays: number): Promise<CalendarTermAnswer> {
  const from = dayIn(fromText, 'from');
  const calendar = await loadCalendar(db, organId);
  const { day, provisional, earliestPossible, counted, skipped } = calendar.addWorkingDays(from, workdays);
  return { from, workdays, day, provisional, earliestPossible, counted: stretches(counted), skipped: stretches(skipped) };
}
