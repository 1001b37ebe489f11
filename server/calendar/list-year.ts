// A year's days off and weekends worked, as the calendar has them.
import { type Day, day, dayInWords, yearOf } from '#kernel/day';
import { type Stretch, stretches } from '#law/working-days';
import { annualNotices, type Layers, unannounced } from './layers.ts';
import { eachDay, type Notice, sourceOf } from './notice.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

export interface YearList {
  year: number;
  /** The documents that arrange the year, joined by 、. */
  source: string;
  provisional: boolean;
  /** Holiday days off within the calendar year, weekends inside a holiday included. */
  holidays: Day[];
  workingWeekends: Day[];
  workingDays: number;
  /** The holidays as runs of days, for people. */
  runs: Stretch[];
}

/** What the layers say of a year; throws the calendar's refusal outside its years. */
export function listYear(year: number, layers: Layers, calendar: WorkingCalendar = workingCalendar(layers)): YearList {
  const padded = String(year).padStart(4, '0');
  const statuses = eachDay(day(`${padded}-01-01`), day(`${padded}-12-31`)).map((of) => calendar.statusOf(of));
  const marked = statuses.filter((s) => !s.reason.startsWith('星期'));
  const off = marked.filter((s) => !s.working);
  return {
    year,
    source: sourceOfYear(year, layers.notices),
    provisional: !calendar.isAnnounced(year),
    holidays: off.map((s) => s.day),
    workingWeekends: marked.filter((s) => s.working).map((s) => s.day),
    workingDays: statuses.filter((s) => s.working).length,
    runs: stretches(off),
  };
}

function sourceOfYear(year: number, notices: readonly Notice[]): string {
  const annual = annualNotices(notices).get(year);
  if (!annual) return unannounced;
  const amendments = notices.filter((one) => one.kind === 'amendment' && one.year === year);
  return [annual, ...amendments].map(sourceOf).join('、');
}

/** 10月1日至7日 国庆节放假（7天）; the year is said where it is not `year`. */
export function stretchInWords({ from, to, days, reason }: Stretch, year: number): string {
  const start = yearOf(from) === year ? withoutYear(from) : dayInWords(from);
  if (from === to) return `${start} ${reason}`;
  const end = yearOf(from) === yearOf(to) ? withoutYear(to) : dayInWords(to);
  const short = from.slice(0, 7) === to.slice(0, 7) ? end.replace(/^\d+月/, '') : end;
  return `${start}至${short} ${reason}（${days}天）`;
}

function withoutYear(of: Day): string {
  return dayInWords(of).replace(/^\d+年/, '');
}
