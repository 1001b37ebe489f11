// 中华人民共和国民法典，第二百零一条至第二百零三条，2021年1月1日起施行：
// 期间开始的当天不算，从次日数起；按月、年计算的，到期月的对应日为最后一日，没有对应日的为月末；最后一日是休假日的，顺延到休假结束后的第一日。
import { addDays, type Day, nextDay } from '#kernel/day';
import { rule as define } from './rule.ts';
import type { DayStatus, WorkingDays } from './working-days.ts';

export const rule = define({
  instrument: '中华人民共和国民法典',
  short: '民法典',
  article: '第二百零一条、第二百零二条、第二百零三条',
  title: '期间的起算与届满',
  effectiveFrom: '2021-01-01',
  text: '期间开始的当天不算，从次日数起；按月、年计算的，到期月的对应日为最后一日，没有对应日的为当月末日；最后一日遇休假日的，顺延到休假结束后的第一日；最后一日到二十四时为止。',
});

export interface WorkingDayCount {
  /** The n-th working day. */
  day: Day;
  /** True when any day looked at is not yet settled by a notice. */
  provisional: boolean;
  counted: DayStatus[];
  skipped: DayStatus[];
}

/** The `n`-th working day after `from`, `from` itself not counted (第二百零一条), with every day looked at. `n` is 1 or more (RangeError otherwise). */
export function countWorkingDays(from: Day, n: number, calendar: WorkingDays): WorkingDayCount {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`not a number of working days: ${n}`);
  const counted: DayStatus[] = [];
  const skipped: DayStatus[] = [];
  for (let at = nextDay(from); counted.length < n; at = nextDay(at)) {
    const status = calendar.statusOf(at);
    (status.working ? counted : skipped).push(status);
  }
  return { day: counted.at(-1)!.day, provisional: [...counted, ...skipped].some((s) => s.provisional), counted, skipped };
}

export interface NaturalPeriod {
  /** The last day of the period. */
  day: Day;
  /** The last day before it was moved for a holiday (第二百零三条). */
  beforeMoving: Day;
  provisional: boolean;
}

/** The last day of `n` calendar days after `from`, moved past days off. */
export function endOfDays(from: Day, n: number, calendar: WorkingDays): NaturalPeriod {
  return moved(addDays(from, n), calendar);
}

/** The last day of `n` months after `from`: the same day of the month or the month's last (第二百零二条), moved past days off. */
export function endOfMonths(from: Day, n: number, calendar: WorkingDays): NaturalPeriod {
  return moved(Temporal.PlainDate.from(from).add({ months: n }).toString() as Day, calendar);
}

function moved(last: Day, calendar: WorkingDays): NaturalPeriod {
  let status = calendar.statusOf(last);
  let provisional = status.provisional;
  while (!status.working) {
    status = calendar.statusOf(nextDay(status.day));
    provisional ||= status.provisional;
  }
  return { day: status.day, beforeMoving: last, provisional };
}
