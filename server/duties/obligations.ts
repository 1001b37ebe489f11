// When a duty fell due and whether it was met in time: a pure reckoning over the days on which something was opened or updated.
import { type DutyRule, dueAfter, dueDaysBetween, isPeriodic } from '#catalogue';
import { addDays, type Day, day, daysBetween } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import type { WorkingDays } from '#law/working-days';
import { firstAfter, lastUpTo } from './sorted-days.ts';

/** `met` in time, `late` after its day, `due` not yet past, `overdue` past and not met. */
export type ObligationState = 'met' | 'late' | 'due' | 'overdue';

export interface Obligation {
  dueOn: Day;
  /** The day that met it, late or in time. */
  metOn: Day | null;
  state: ObligationState;
}

export interface DutyFacts {
  rule: DutyRule;
  /** The day from which the duty holds: nothing was owed before. */
  since: Day;
  /** The days on which something was opened or updated, each once, ascending. */
  days: readonly Day[];
}

/** The span one looks at. Of duties that are renewed again and again only what reaches into it is told. */
export interface Span {
  from: Day;
  until: Day;
}

/** 施行 of the Regulation as it is now: by its terms nothing was owed before. */
export const earliest = day('2019-05-15');

/** The obligations that fell or fall due up to the span's end, and the next one after today; none for duties that wait for an event. */
export function obligations(of: DutyFacts, span: Span, today: Day, calendar: WorkingDays): Obligation[] {
  const owed = of.since < earliest ? { ...of, since: earliest } : of;
  const until = span.until > today ? span.until : today;
  if (isPeriodic(of.rule)) return periodic(owed, until, today);
  if (of.rule.kind === 'atLeastEvery') return chained(owed, { from: span.from, until }, today, calendar);
  if (of.rule.kind === 'once') return onlyOnce(owed, today, calendar);
  return [];
}

/**
 * A day of the calendar is served by what was opened between the middle of the time before it and the middle of the time after it:
 * before the day in time, after it late. Half way is where 没有赶上 turns into 为下一次提前.
 */
function periodic({ rule, since, days }: DutyFacts, until: Day, today: Day): Obligation[] {
  const spans = periods(rule, since, until);
  return spans.map(({ dueOn, opens, closes }) => {
    const found = firstAfter(days, opens);
    const metOn = found !== null && found <= closes ? found : null;
    return { dueOn, metOn, state: stateOf(dueOn, metOn, today) };
  });
}

interface Period {
  dueOn: Day;
  opens: Day;
  closes: Day;
}

const keptPeriods = new Map<string, Period[]>();
const mostKept = 500;

/** Many items share a rule and a beginning; their days are reckoned once. */
function periods(rule: DutyRule, since: Day, until: Day): Period[] {
  const key = `${rule.kind} ${rule.month} ${rule.day} ${since} ${until}`;
  const kept = keptPeriods.get(key);
  if (kept) return kept;
  const dues = dueDaysBetween(rule, addDays(since, -400), addDays(until, 400));
  const made = dues.flatMap((dueOn, at) => {
    const previous = dues[at - 1];
    const next = dues[at + 1];
    if (previous === undefined || next === undefined || dueOn < since || dueOn > until) return [];
    return [{ dueOn, opens: middle(previous, dueOn), closes: middle(dueOn, next) }];
  });
  if (keptPeriods.size >= mostKept) keptPeriods.clear();
  keptPeriods.set(key, made);
  return made;
}

/** Never older than so long: an update starts the time anew. Updates within one time are told as one obligation, the next counts from the last of them. */
function chained({ rule, since, days }: DutyFacts, { from, until }: Span, today: Day, calendar: WorkingDays): Obligation[] {
  const found: Obligation[] = [];
  let last = lastUpTo(days, from > since ? from : since) ?? since;
  for (;;) {
    const dueOn = dueOrNull(rule, last, calendar);
    const next = firstAfter(days, last);
    if (dueOn !== null) found.push({ dueOn, metOn: next, state: stateOf(dueOn, next, today) });
    if (next === null || next > until) return found;
    last = dueOn === null || next > dueOn ? next : lastUpTo(days, dueOn)!;
  }
}

function onlyOnce({ rule, since, days }: DutyFacts, today: Day, calendar: WorkingDays): Obligation[] {
  const dueOn = dueOrNull(rule, since, calendar);
  const metOn = days[0] ?? null;
  return dueOn === null ? [] : [{ dueOn, metOn, state: stateOf(dueOn, metOn, today) }];
}

/** Null where the calendar of working days has no table. */
function dueOrNull(rule: DutyRule, from: Day, calendar: WorkingDays): Day | null {
  try {
    return dueAfter(rule, from, calendar);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendar.outOfRange') return null;
    throw error;
  }
}

function stateOf(dueOn: Day, metOn: Day | null, today: Day): ObligationState {
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'late';
  return dueOn < today ? 'overdue' : 'due';
}

function middle(a: Day, b: Day): Day {
  return addDays(a, Math.floor(daysBetween(a, b) / 2));
}
