// For tests: a plain week with the holidays and working weekends one names.
import { type Day, weekday } from '#kernel/day';
import type { WorkingDays } from './working-days.ts';

export function plainWeek(daysOff: readonly string[] = [], workingWeekends: readonly string[] = []): WorkingDays {
  const off = new Set(daysOff);
  const working = new Set(workingWeekends);
  return {
    statusOf: (day: Day) => ({
      day,
      working: working.has(day) || (weekday(day) <= 5 && !off.has(day)),
      provisional: false,
      reason: off.has(day) ? '放假' : '',
      source: '示例〔2025〕1号',
    }),
  };
}
