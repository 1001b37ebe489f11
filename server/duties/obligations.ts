// When a duty fell due and whether it was met in time: a pure reckoning over the days on which something was opened or updated.
import { type DutyRule, dueAfter, dueDaysBetween, isPeriodic } from '#catalogue';
import { addDays, type Day, daysBetween } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';

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
  /** The days on which something was opened or updated, ascending. */
  days: readonly Day[];
}

/** The obligations that fell or fall due up to `until`, and the next one after today; none for duties that wait for an event. */
export function obligations(of: DutyFacts, until: Day, today: Day, calendar: WorkingDays): Obligation[] {
  if (isPeriodic(of.rule)) return periodic(of, until, today);
  if (of.rule.kind === 'atLeastEvery') return chained(of, until, today, calendar);
  if (of.rule.kind === 'once') return [onlyOnce(of, today, calendar)];
  return [];
}

/**
 * A day of the calendar is served by what was opened between the middle of the time before it and the middle of the time after it:
 * before the day in time, after it late. Half way is where 没有赶上 turns into 为下一次提前.
 */
function periodic({ rule, since, days }: DutyFacts, until: Day, today: Day): Obligation[] {
  const dues = dueDaysBetween(rule, addDays(since, -400), addDays(until > today ? until : today, 400));
  return dues.flatMap((dueOn, at) => {
    const previous = dues[at - 1];
    const next = dues[at + 1];
    if (previous === undefined || next === undefined || dueOn < since || dueOn > until) return [];
    const opens = middle(previous, dueOn);
    const closes = middle(dueOn, next);
    const metOn = days.find((one) => one > opens && one <= closes) ?? null;
    return [{ dueOn, metOn, state: stateOf(dueOn, metOn, today) }];
  });
}

/** Never older than so long: every update starts the time anew. */
function chained({ rule, since, days }: DutyFacts, until: Day, today: Day, calendar: WorkingDays): Obligation[] {
  const found: Obligation[] = [];
  let last = days.findLast((one) => one <= since) ?? since;
  for (const metOn of [...days.filter((one) => one > last), null]) {
    const dueOn = dueAfter(rule, last, calendar);
    if (dueOn > until && (metOn === null || metOn > until)) break;
    found.push({ dueOn, metOn, state: stateOf(dueOn, metOn, today) });
    if (metOn === null) break;
    last = metOn;
  }
  return found;
}

function onlyOnce({ rule, since, days }: DutyFacts, today: Day, calendar: WorkingDays): Obligation {
  const dueOn = dueAfter(rule, since, calendar);
  const metOn = days[0] ?? null;
  return { dueOn, metOn, state: stateOf(dueOn, metOn, today) };
}

function stateOf(dueOn: Day, metOn: Day | null, today: Day): ObligationState {
  if (metOn !== null) return metOn <= dueOn ? 'met' : 'late';
  return dueOn < today ? 'overdue' : 'due';
}

function middle(a: Day, b: Day): Day {
  return addDays(a, Math.floor(daysBetween(a, b) / 2));
}
