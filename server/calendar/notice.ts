// A holiday notice of the State Council as data: days off and weekends worked instead (调休).
import { addDays, type Day, day } from '#kernel/day';

/** A run of days off; both ends belong to it. */
export interface Holiday {
  name: string;
  from: Day;
  to: Day;
}

export interface Notice {
  /** The year it arranges; single days may lie in the December before. */
  year: number;
  /** `annual` arranges a whole year and makes it known; `amendment` changes single days of it. */
  kind: 'annual' | 'amendment';
  title: string;
  /** 国办发明电〔2025〕7号; null while nobody has seen it. */
  documentNumber: string | null;
  /** 成文日期. Of two notices about one day the later one holds. */
  issuedOn: Day;
  holidays: readonly Holiday[];
  /** Saturdays and Sundays on which offices work. */
  workingWeekends: readonly Day[];
}

export interface NoticeFacts extends Omit<Notice, 'issuedOn' | 'holidays' | 'workingWeekends'> {
  issuedOn: string;
  holidays: readonly (readonly [name: string, from: string, to: string])[];
  workingWeekends: readonly string[];
}

/** A notice of our own data; RangeError when one of its days does not exist. */
export function notice(facts: NoticeFacts): Notice {
  return {
    ...facts,
    issuedOn: day(facts.issuedOn),
    holidays: facts.holidays.map(([name, from, to]) => ({ name, from: day(from), to: day(to) })),
    workingWeekends: facts.workingWeekends.map(day),
  };
}

/** How the notice is cited: its document number, or its title while that is unknown. */
export function sourceOf(of: Notice): string {
  return of.documentNumber ?? `《${of.title}》`;
}

/** Every day from `from` to `to`, both included. */
export function eachDay(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at);
  return days;
}
