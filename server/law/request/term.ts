// The reply's term as it runs on a given day: what is paused until when, and what is still out.
import { type Day, nextDay } from '#kernel/day';
import type { WorkingDayCount } from '../civil-code-201-203-periods.ts';
import { payBy } from '../fee-measures-6-payment.ts';
import { thirdPartyAnswersBy } from '../regulation-32-third-party.ts';
import { type Pause, type ReplyTerm, rule as replyRule, replyTerm, replyTermDays } from '../regulation-33-reply-deadline.ts';
import { jointOrganAnswersBy } from '../regulation-34-joint-organs.ts';
import { rule as excessiveRule } from '../regulation-35-excessive-requests.ts';
import { shortCitation } from '../rule.ts';
import type { WorkingDays } from '../working-days.ts';
import type { Inquiry, RequestSettings, Standing } from './standing.ts';

/** The term as it looks on `asOf`; null before the legal day of receipt. */
export function termOn(of: Standing, asOf: Day, calendar: WorkingDays, settings: RequestSettings): ReplyTerm | null {
  if (of.termFrom === null) return null;
  if (of.delayedTo) return untilDay(of.termFrom, of.delayedTo, calendar);
  const workingDays = replyTermDays + (of.extension?.workdays ?? 0);
  return replyTerm({ from: of.termFrom, workingDays, pauses: pausesOn(of, asOf, calendar, settings) }, calendar);
}

/** The last of the 15 working days of an inquiry, from its receipt, or from its sending where no receipt is known. */
export function answersBy({ kind, receivedOn, sentOn }: Inquiry, calendar: WorkingDays): WorkingDayCount {
  return (kind === 'thirdParty' ? thirdPartyAnswersBy : jointOrganAnswersBy)(receivedOn ?? sentOn, calendar);
}

/** Whether its answer is still awaited: neither there nor too late to be. */
export function isOut(inquiry: Inquiry, asOf: Day, calendar: WorkingDays): boolean {
  return inquiry.returnedOn === null && asOf <= answersBy(inquiry, calendar).day;
}

/** The last day to pay; null without a notice, or without proof that it was received. */
export function feeDueBy({ fee }: Standing, calendar: WorkingDays): WorkingDayCount | null {
  return fee?.receivedOn ? payBy(fee.receivedOn, calendar) : null;
}

/** A day fixed by the organ instead of a number of working days. */
function untilDay(from: Day, dueOn: Day, calendar: WorkingDays): ReplyTerm {
  const days = [];
  for (let at = nextDay(from); at <= dueOn; at = nextDay(at)) days.push(calendar.statusOf(at));
  const counted = days.filter((one) => one.working);
  const skipped = days.filter((one) => !one.working);
  return { from, workingDays: counted.length, dueOn, provisional: days.some((one) => one.provisional), counted, skipped, excluded: [] };
}

function pausesOn(of: Standing, asOf: Day, calendar: WorkingDays, settings: RequestSettings): Pause[] {
  const pauses = of.inquiries.map((inquiry): Pause => {
    const last = answersBy(inquiry, calendar).day;
    const until = inquiry.returnedOn === null && asOf <= last ? null : earlier(inquiry.returnedOn ?? last, last);
    return { after: inquiry.sentOn, until, because: `征求${inquiry.party}的意见`, basis: shortCitation(replyRule) };
  });
  const { explanation } = of;
  if (explanation === null || settings.explanation !== 'pauses') return pauses;
  const ended = explanation.givenOn ?? (asOf > explanation.dueOn ? explanation.dueOn : null);
  const until = ended && earlier(ended, explanation.dueOn);
  return [...pauses, { after: explanation.askedOn, until, because: '等待申请人说明理由', basis: shortCitation(excessiveRule) }];
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
