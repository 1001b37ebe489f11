// What a rule of law needs to know of a calendar; the calendar itself stands higher on the shelf.
import { type Day, nextDay } from '#kernel/day';

/** Whether offices work on a day, and who says so. */
export interface DayStatus {
  day: Day;
  working: boolean;
  /** True while the State Council's notice for it is not known. */
  provisional: boolean;
  /** The holiday it belongs to: 国庆节 */
  name?: string;
  /** Why it counts or does not, for people: 国庆节放假 */
  reason: string;
  /** The document that says so: 国办发明电〔2025〕7号 */
  source: string;
}

export interface WorkingDays {
  /** Throws the calendar's refusal for a day it has no table for. */
  statusOf(day: Day): DayStatus;
}

/** A run of neighbouring days with the same reason. */
export interface Stretch {
  from: Day;
  to: Day;
  days: number;
  reason: string;
  source: string;
}

/** Joins neighbouring days that share reason and source, so that people read “10月1日至7日 国庆节放假” and not seven lines. */
export function stretches(days: readonly DayStatus[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const { day, reason, source } of days) {
    const last = runs.at(-1);
    if (last && last.reason === reason && last.source === source && nextDay(last.to) === day) {
      last.to = day;
      last.days += 1;
    } else runs.push({ from: day, to: day, days: 1, reason, source });
  }
  return runs;
}
