// How long a stage has waited, in working days, and when it is late. Late stages are shown and chased; they never pass by themselves.
import type { WorkingCalendar } from '#calendar';
import { type Day, dayOf, isDay } from '#kernel/day';
import type { Review, StoredStage } from './review.ts';

export type Level = 'red' | 'amber' | 'normal';

export interface Age {
  /** Working days waited so far. */
  age: number;
  /** Working days it should take. */
  days: number;
  level: Level;
}

/** Of the stage that waits. Reviewing afterwards is late after its day, an urgent one is always at least amber. */
export function ageOf(calendar: WorkingCalendar, review: Review, stage: StoredStage, today: Day): Age {
  const since = dayOf(stage.waiting_since ?? review.row.submitted_at);
  const age = since <= today ? calendar.workingDaysBetween(since, today) : 0;
  return { age, days: stage.days, level: levelOf(review, age, stage.days, today) };
}

/** Of what was sent up: amber after a week, red after two. */
export function referralAge(calendar: WorkingCalendar, sentOn: string, today: Day): { waitingDays: number; level: Level } {
  const waitingDays = isDay(sentOn) && sentOn <= today ? calendar.workingDaysBetween(sentOn, today) : 0;
  return { waitingDays, level: waitingDays > 10 ? 'red' : waitingDays > 5 ? 'amber' : 'normal' };
}

/** For lists: what is urgent and late first, then what has waited longest. */
export function byUrgency<R extends { level: Level; urgent: boolean; age: number; submittedAt: string }>(a: R, b: R): number {
  const rank = (of: R) => (of.urgent ? 0 : 3) + { red: 0, amber: 1, normal: 2 }[of.level];
  return rank(a) - rank(b) || b.age - a.age || (a.submittedAt < b.submittedAt ? -1 : 1);
}

function levelOf(review: Review, age: number, days: number, today: Day): Level {
  if (review.row.finish_by !== null && today > review.row.finish_by) return 'red';
  if (age > days) return 'red';
  return age === days || review.row.urgent_at !== null ? 'amber' : 'normal';
}
