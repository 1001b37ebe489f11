// What a year will probably look like before its notice is known: the statutory days and the principles laid down with the notice for 2025.
import { addDays, type Day, weekday } from '#kernel/day';
import { eachDay, type Holiday } from './notice.ts';
import { type StatutoryHoliday, statutoryHolidays } from './statutory-days.ts';

export interface InferredHoliday extends Holiday {
  /** Weekend days that will have to be worked for it, but nobody knows yet which. */
  owedWorkingDays: number;
}

/** The days off of the year as far as they can be inferred; undefined without a table. Weekends worked instead are not guessed. */
export function inferredHolidays(year: number): readonly InferredHoliday[] | undefined {
  const holidays = statutoryHolidays(year);
  if (!holidays) return undefined;
  return withMergedAutumn(holidays).map((holiday) => withOwed(stretchOf(holiday), holiday.days.length));
}

// 国庆逢中秋合并放8天: the two make one holiday when 中秋 lies within the National Day week.
function withMergedAutumn(holidays: readonly StatutoryHoliday[]): StatutoryHoliday[] {
  const moon = holidays.find((h) => h.name === '中秋节')!;
  const national = holidays.find((h) => h.name === '国庆节')!;
  const first = moon.days[0]!;
  if (first < national.days[0]! || first > addDays(national.days[0]!, 6)) return [...holidays];
  const merged = { name: '国庆节、中秋节', days: [...national.days, first] };
  return [...holidays.filter((h) => h !== moon && h !== national), merged];
}

const lengths: Readonly<Record<string, number>> = { 春节: 8, 劳动节: 5, 国庆节: 7, '国庆节、中秋节': 8 };

function stretchOf({ name, days }: StatutoryHoliday): Holiday {
  const first = days[0]!;
  const length = lengths[name];
  if (length) return { name, from: first, to: addDays(first, length - 1) };
  const [before, after] = shortHoliday[weekday(first)]!;
  return { name, from: addDays(first, -before), to: addDays(first, after) };
}

// Days off before and after a one-day holiday by its weekday: three days together with the weekend; on a Wednesday that day alone.
const shortHoliday: Readonly<Record<number, readonly [before: number, after: number]>> = {
  1: [2, 0],
  2: [2, 0],
  3: [0, 0],
  4: [0, 2],
  5: [0, 2],
  6: [0, 2],
  7: [1, 1],
};

function withOwed(holiday: Holiday, statutory: number): InferredHoliday {
  const weekdaysOff = eachDay(holiday.from, holiday.to).filter((d) => weekday(d) <= 5).length;
  return { ...holiday, owedWorkingDays: Math.max(0, weekdaysOff - statutory) };
}

/** Weekend days within two weeks around a holiday that still owes working days: the only ones a notice would make working. */
export function possibleWorkingWeekends(holidays: readonly InferredHoliday[]): Day[] {
  const off = new Set(holidays.flatMap((h) => eachDay(h.from, h.to)));
  const near = holidays.filter((h) => h.owedWorkingDays > 0).flatMap((h) => eachDay(addDays(h.from, -14), addDays(h.to, 14)));
  return [...new Set(near)].filter((d) => weekday(d) > 5 && !off.has(d)).sort();
}
