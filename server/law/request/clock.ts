// The clock of a request on a given day: until when, what it waits for, what is left, and how that was reckoned.
import type { Day } from '#kernel/day';
import { supplementBy } from '../regulation-30-supplement.ts';
import { type ReplyTerm, remainingOf } from '../regulation-33-reply-deadline.ts';
import type { WorkingDays } from '../working-days.ts';
import { fold, type Refused } from './fold.ts';
import { type Phase, phaseOf, type RequestSettings, type Standing, safeSettings } from './standing.ts';
import type { Step } from './steps.ts';
import { answersBy, feeDueBy, isOut, termOn } from './term.ts';

export interface RequestClock {
  state: Phase;
  receivedOn: Day | null;
  /** Null while the clock stands still or has not begun. */
  dueOn: Day | null;
  /** True when a day in this answer rests on a year whose notice is not known. */
  provisional: boolean;
  paused: 'inquiry' | 'supplement' | 'fee' | null;
  /** Negative once overdue; null without a due day and after delivery. */
  remainingWorkdays: number | null;
  overdue: boolean;
  /** The last day on which a supplement may be asked for. */
  supplementBy: Day | null;
  /** Until when each asked party may answer. */
  inquiries: { party: string; dueOn: Day }[];
  feeDueOn: Day | null;
  /** After this day the request may be closed for want of a supplement or a payment. */
  lapsesOn: Day | null;
  refusals: Refused[];
  /** How the due day was reckoned, day by day; null where there is none to reckon. */
  term: ReplyTerm | null;
}

/** The clock as it stood at the end of `asOf`: later steps have not happened yet. */
export function requestClock(
  steps: readonly Step[],
  asOf: Day,
  calendar: WorkingDays,
  settings: RequestSettings = safeSettings,
): RequestClock {
  const past = steps.map((step, at) => ({ step, at })).filter(({ step }) => step.on <= asOf);
  const folded = fold(
    past.map(({ step }) => step),
    calendar,
    settings,
  );
  const refusals = folded.refusals.map((one) => ({ ...one, step: past[one.step]!.at }));
  return { ...reading(folded.standing, asOf, calendar, settings), refusals };
}

/** The same from a standing that is known already. */
export function reading(of: Standing, asOf: Day, calendar: WorkingDays, settings: RequestSettings): Omit<RequestClock, 'refusals'> {
  const state = phaseOf(of);
  // What comes after the delivery does not change whether it was in time.
  const at = of.delivery?.on ?? asOf;
  const term = of.withdrawnOn ? null : termOn(of, at, calendar, settings);
  const paused = pausedBy(of, state, at, calendar);
  const dueOn = paused ? null : (term?.dueOn ?? null);
  const ask = of.receivedOn === null ? null : supplementBy(of.receivedOn, calendar);
  const answers = of.inquiries.map((inquiry) => ({ party: inquiry.party, ...answersBy(inquiry, calendar) }));
  const feeDue = feeDueBy(of, calendar);
  return {
    state,
    receivedOn: of.receivedOn,
    dueOn,
    provisional: [dueOn === null ? null : term, ask, feeDue, ...answers].some((one) => one?.provisional),
    paused,
    remainingWorkdays: dueOn === null || of.delivery || term === null ? null : remainingOf(term, at, calendar),
    overdue: term?.dueOn != null && at > term.dueOn && !awaitsApplicant(paused),
    supplementBy: ask?.day ?? null,
    inquiries: answers.map(({ party, day }) => ({ party, dueOn: day })),
    feeDueOn: feeDue?.day ?? null,
    lapsesOn: paused === 'supplement' ? of.supplement!.dueOn : paused === 'fee' ? (feeDue?.day ?? null) : null,
    term,
  };
}

function pausedBy(of: Standing, state: Phase, at: Day, calendar: WorkingDays): RequestClock['paused'] {
  if (state === 'awaitingSupplement') return 'supplement';
  if (state === 'awaitingPayment') return 'fee';
  if (state !== 'running' && state !== 'decided') return null;
  return of.inquiries.some((inquiry) => isOut(inquiry, at, calendar)) ? 'inquiry' : null;
}

/** The term starts again from the answer, so nothing is late until then. */
function awaitsApplicant(paused: RequestClock['paused']): boolean {
  return paused === 'supplement' || paused === 'fee';
}
