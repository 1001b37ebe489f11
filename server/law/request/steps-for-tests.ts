// For tests: steps by their shortest names, and random ones.
import fc from 'fast-check';
import { addDays, type Day, day } from '#kernel/day';
import { receiptChannels } from '../regulation-31-day-of-receipt.ts';
import { outcomeWords } from '../regulation-36-replies.ts';
import type { Step, StepType } from './steps.ts';

type Given<T extends StepType> = Partial<Omit<Extract<Step, { type: T }>, 'type' | 'on' | 'dueOn' | 'receivedOn'>> & {
  dueOn?: string | null;
  receivedOn?: string | null;
};

const usual: { [T in StepType]: object } = {
  received: { channel: 'inPerson' },
  confirmed: {},
  supplementAsked: { dueOn: null },
  supplemented: {},
  inquirySent: { kind: 'thirdParty', party: '甲公司', receivedOn: null },
  inquiryReturned: { party: '甲公司', answer: 'agree' },
  extended: { workdays: 20, approvedBy: '示例负责人' },
  explanationAsked: { dueOn: null },
  explained: {},
  delayed: { dueOn: null },
  feeNoticed: { receivedOn: null, yuan: 100 },
  feePaid: {},
  decided: { outcome: 'granted' },
  delivered: { by: 'post' },
  withdrawn: {},
};

/** A step with what is usual where nothing else is said. */
export function step<T extends StepType>(type: T, on: string, given: Given<T> = {}): Step {
  return { type, on: day(on), ...usual[type], ...given } as Step;
}

const start = day('2026-03-02');
const someDay = fc.integer({ min: 0, max: 120 }).map((n): Day => addDays(start, n));
const later = fc.option(fc.integer({ min: -2, max: 25 }), { freq: 8 });

/** A list of steps in the order of their days, possible or not. */
export const anySteps = fc
  .array(
    fc.record({
      type: fc.constantFrom(...(Object.keys(usual) as StepType[])),
      on: someDay,
      later,
      channel: fc.constantFrom(...receiptChannels),
      kind: fc.constantFrom('thirdParty' as const, 'organ' as const),
      party: fc.constantFrom('甲公司', '乙局'),
      answer: fc.constantFrom('agree' as const, 'refuse' as const),
      workdays: fc.integer({ min: 0, max: 21 }),
      outcome: fc.constantFrom(...outcomeWords),
    }),
    { maxLength: 16 },
  )
  .map((drawn) => [...drawn].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(made))
  .chain((rest) => fc.constantFrom(...receiptChannels).map((channel) => [step('received', start, { channel }), ...rest]));

function made(of: { type: StepType; on: Day; later: number | null } & Record<string, unknown>): Step {
  const { type, on, later: days, ...rest } = of;
  const then = days === null ? null : addDays(on, days);
  const own = Object.keys(usual[type]).map((name) => [name, rest[name] ?? (name === 'dueOn' || name === 'receivedOn' ? then : undefined)]);
  return { type, on, ...usual[type], ...Object.fromEntries(own.filter(([, value]) => value !== undefined)) } as Step;
}
