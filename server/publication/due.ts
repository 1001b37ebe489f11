// By when it has to be public (第二十六条), counted day by day.
import type { Static } from 'typebox';
import type { WorkingCalendar } from '#calendar';
import type { DueView } from '#contract/publication';
import { type Day, dayInWords } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { isLate, type ProactiveDeadline, proactiveDeadline } from '#law/regulation-26-proactive-deadline';

export type Due = Static<typeof DueView>;

/** The last day in time, or null where the calendar has no table for the years in question. */
export function dueOn(calendar: WorkingCalendar, from: Day | null): Day | null {
  return reckon(calendar, from)?.dueOn ?? null;
}

/** The whole reckoning for the screen; null while the day of forming is unknown or lies outside the calendar. */
export function dueView(calendar: WorkingCalendar, from: Day | null, publishedOn: Day | null, today: Day): Due | null {
  const reckoned = reckon(calendar, from);
  if (!reckoned) return null;
  const overdue = isLate(reckoned.dueOn, publishedOn, today);
  return {
    formedOn: reckoned.formedOrChangedOn,
    dueOn: reckoned.dueOn,
    provisional: reckoned.provisional,
    overdue,
    article: reckoned.basis,
    sentence: `${reckoned.sentence}${outcome(publishedOn, overdue)}`,
    counted: reckoned.counted.map((status, i) => ({ day: status.day, n: i + 1, note: status.name ?? status.reason })),
    skipped: reckoned.skipped.map((status) => ({ day: status.day, why: status.reason })),
  };
}

function outcome(publishedOn: Day | null, overdue: boolean): string {
  if (publishedOn) return overdue ? `实际于${dayInWords(publishedOn)}公开，超过了期限。` : `已于${dayInWords(publishedOn)}公开。`;
  return overdue ? '已经超过期限，请尽快公开。' : '';
}

function reckon(calendar: WorkingCalendar, from: Day | null): ProactiveDeadline | null {
  if (from === null) return null;
  try {
    return proactiveDeadline({ formedOrChangedOn: from }, calendar);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendar.outOfRange') return null;
    throw error;
  }
}
