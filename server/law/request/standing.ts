// Where a request stands: the sum of its steps, without a day to look from.
import type { Day } from '#kernel/day';
import { dayOfReceipt, type ReceiptChannel } from '../regulation-31-day-of-receipt.ts';
import type { ExplanationEffect } from '../regulation-35-excessive-requests.ts';
import type { OutcomeWord } from '../regulation-36-replies.ts';
import type { DeliveryWay, InquiryKind, Step, StepType } from './steps.ts';

export interface Inquiry {
  kind: InquiryKind;
  party: string;
  sentOn: Day;
  receivedOn: Day | null;
  returnedOn: Day | null;
  answer: 'agree' | 'refuse' | null;
}

export interface Standing {
  channel: ReceiptChannel | null;
  arrivedOn: Day | null;
  /** The legal day of receipt (第三十一条). */
  receivedOn: Day | null;
  /** The day the running term is counted from: of receipt, of the supplement, of the payment. */
  termFrom: Day | null;
  supplement: { askedOn: Day; dueOn: Day; suppliedOn: Day | null } | null;
  inquiries: readonly Inquiry[];
  extension: { on: Day; workdays: number } | null;
  explanation: { askedOn: Day; dueOn: Day; givenOn: Day | null } | null;
  /** 第三十五条: the day the organ fixed instead. */
  delayedTo: Day | null;
  fee: { noticedOn: Day; receivedOn: Day | null; paidOn: Day | null } | null;
  decision: { on: Day; outcome: OutcomeWord } | null;
  delivery: { on: Day; by: DeliveryWay } | null;
  withdrawnOn: Day | null;
}

export const nothing: Standing = {
  channel: null,
  arrivedOn: null,
  receivedOn: null,
  termFrom: null,
  supplement: null,
  inquiries: [],
  extension: null,
  explanation: null,
  delayedTo: null,
  fee: null,
  decision: null,
  delivery: null,
  withdrawnOn: null,
};

/** Where practice differs, what the organ has settled on. */
export interface RequestSettings {
  explanation: ExplanationEffect;
}

/** The reading under which an organ is never late. */
export const safeSettings: RequestSettings = { explanation: 'runs' };

export const phaseNames = {
  none: '尚未收到',
  arrived: '已经到达，等待与申请人确认',
  running: '办理中',
  awaitingSupplement: '等待补正',
  awaitingPayment: '等待缴费',
  decided: '已作决定，尚未送达',
  delivered: '已经送达',
  withdrawn: '已经撤回',
} as const;

export type Phase = keyof typeof phaseNames;

export function phaseOf(of: Standing): Phase {
  if (of.withdrawnOn) return 'withdrawn';
  if (of.delivery) return 'delivered';
  if (of.decision) return 'decided';
  if (of.arrivedOn === null) return 'none';
  if (of.receivedOn === null) return 'arrived';
  if (of.supplement && !of.supplement.suppliedOn) return 'awaitingSupplement';
  if (of.fee && !of.fee.paidOn) return 'awaitingPayment';
  return 'running';
}

const answers: readonly StepType[] = ['inquiryReturned', 'explained'];

/** What may happen in each phase; whether it may today is for `whyNot`. */
export const allowedSteps: Readonly<Record<Phase, readonly StepType[]>> = {
  none: ['received'],
  arrived: ['confirmed', 'withdrawn'],
  running: [...answers, 'supplementAsked', 'inquirySent', 'extended', 'explanationAsked', 'delayed', 'feeNoticed', 'decided', 'withdrawn'],
  awaitingSupplement: [...answers, 'supplemented', 'decided', 'withdrawn'],
  awaitingPayment: [...answers, 'feePaid', 'decided', 'withdrawn'],
  decided: [...answers, 'delivered'],
  delivered: [],
  withdrawn: [],
};

type Effects = { [T in StepType]: (of: Standing, step: Extract<Step, { type: T }>, settings: RequestSettings) => Partial<Standing> };

const effects: Effects = {
  received: (_, { on: arrivedOn, channel }) => {
    const receivedOn = dayOfReceipt({ channel, arrivedOn, confirmedOn: null });
    return { channel, arrivedOn, receivedOn, termFrom: receivedOn };
  },
  confirmed: (_, { on }) => ({ receivedOn: on, termFrom: on }),
  supplementAsked: (_, { on, dueOn }) => ({ supplement: { askedOn: on, dueOn: dueOn!, suppliedOn: null } }),
  supplemented: (of, { on }) => ({ supplement: { ...of.supplement!, suppliedOn: on }, ...newTerm(on) }),
  inquirySent: (of, { on: sentOn, kind, party, receivedOn }) => ({
    inquiries: [...of.inquiries, { kind, party, sentOn, receivedOn, returnedOn: null, answer: null }],
  }),
  inquiryReturned: (of, { on: returnedOn, party, answer }) => {
    const open = openInquiry(of, party);
    return { inquiries: of.inquiries.map((one) => (one === open ? { ...one, returnedOn, answer } : one)) };
  },
  extended: (_, { on, workdays }) => ({ extension: { on, workdays } }),
  explanationAsked: (_, { on, dueOn }) => ({ explanation: { askedOn: on, dueOn: dueOn!, givenOn: null } }),
  explained: (of, { on }, settings) => ({
    explanation: { ...of.explanation!, givenOn: on },
    ...(settings.explanation === 'restarts' ? newTerm(on) : {}),
  }),
  delayed: (_, { dueOn }) => ({ delayedTo: dueOn }),
  feeNoticed: (_, { on, receivedOn }) => ({ fee: { noticedOn: on, receivedOn, paidOn: null } }),
  feePaid: (of, { on }) => ({ fee: { ...of.fee!, paidOn: on }, ...newTerm(on) }),
  decided: (_, { on, outcome }) => ({ decision: { on, outcome } }),
  delivered: (_, { on, by }) => ({ delivery: { on, by } }),
  withdrawn: (_, { on }) => ({ withdrawnOn: on }),
};

/** The standing after a step against which nothing stands. */
export function after(of: Standing, step: Step, settings: RequestSettings): Standing {
  const effect = effects[step.type] as (of: Standing, step: Step, settings: RequestSettings) => Partial<Standing>;
  return { ...of, ...effect(of, step, settings) };
}

/** The inquiry that still waits for this party's answer. */
export function openInquiry(of: Standing, party: string): Inquiry | undefined {
  return of.inquiries.find((one) => one.party === party && one.returnedOn === null);
}

/** Counted afresh; a day fixed for the former term is gone with it. */
function newTerm(termFrom: Day): Partial<Standing> {
  return { termFrom, delayedTo: null };
}
