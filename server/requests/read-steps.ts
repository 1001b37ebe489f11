// Reads the steps of a request as the command line takes them: JSON from anybody, with one sentence for the first mistake.
import { type Day, isDay } from '#kernel/day';
import { receiptChannels } from '#law/regulation-31-day-of-receipt';
import { outcomeWords } from '#law/regulation-36-replies';
import { type Step, type StepType, stepNames, stepTypes } from '#law/request/steps';

/** What is wrong with the input, as a sentence. */
export class InputMistake extends Error {}

type Fields = Record<string, unknown>;
type Read = (value: unknown) => unknown;

interface Field {
  read: Read;
  /** What it should be, for the sentence. */
  should: string;
}

const aDay: Field = { read: (value) => (isDay(value) ? value : undefined), should: '2026-09-25 这样的日期' };
const aDayOrNothing: Field = {
  read: (value) => (value == null ? null : isDay(value) ? value : undefined),
  should: '2026-09-25 这样的日期',
};
const someText: Field = { read: (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined), should: '文字' };
const textOrNothing: Field = { read: (value) => (value == null ? '' : typeof value === 'string' ? value : undefined), should: '文字' };
const aNumber: Field = { read: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined), should: '数' };
const moneyOrNothing: Field = {
  read: (value) => (value == null ? 0 : typeof value === 'number' && value >= 0 ? value : undefined),
  should: '不小于零的数',
};

const fieldsOf: Readonly<Record<StepType, Readonly<Record<string, Field>>>> = {
  received: { channel: oneOf(receiptChannels) },
  confirmed: {},
  supplementAsked: { dueOn: aDayOrNothing },
  supplemented: {},
  inquirySent: { kind: oneOf(['thirdParty', 'organ']), party: someText, receivedOn: aDayOrNothing },
  inquiryReturned: { party: someText, answer: oneOf(['agree', 'refuse']) },
  extended: { workdays: aNumber, approvedBy: textOrNothing },
  explanationAsked: { dueOn: aDayOrNothing },
  explained: {},
  delayed: { dueOn: aDayOrNothing },
  feeNoticed: { receivedOn: aDayOrNothing, yuan: moneyOrNothing },
  feePaid: {},
  decided: { outcome: oneOf(outcomeWords) },
  delivered: { by: oneOf(['post', 'handed', 'online']) },
  withdrawn: {},
};

/** More would be no request. */
const mostSteps = 10_000;

/** The steps and the day to look from; without one, `today`. Throws InputMistake. */
export function readSteps(text: string, today: Day): { asOf: Day; steps: Step[] } {
  const input = parsed(text);
  if (!isFields(input)) throw new InputMistake('内容应是一个 JSON 对象，含 asOf 和 steps。');
  const { asOf = today, steps } = input;
  if (!isDay(asOf)) throw new InputMistake(`asOf 应是${aDay.should}。`);
  if (!Array.isArray(steps)) throw new InputMistake('steps 应是一个列表。');
  if (steps.length > mostSteps) throw new InputMistake(`步骤不能超过 ${mostSteps} 个。`);
  return { asOf, steps: steps.map((step, at) => stepOf(step, at)) };
}

function stepOf(given: unknown, at: number): Step {
  const place = `第 ${at + 1} 步`;
  if (!isFields(given)) throw new InputMistake(`${place}应是一个对象。`);
  const type = stepTypes.find((one) => one === given.type);
  if (!type) throw new InputMistake(`${place}的 type 不认识，可以用：${stepTypes.join('、')}。`);
  const step: Fields = { type };
  for (const [name, { read, should }] of Object.entries({ on: aDay, ...fieldsOf[type] })) {
    const value = read(given[name]);
    if (value === undefined) throw new InputMistake(`${place}（${stepNames[type]}）的 ${name} 应是${should}。`);
    step[name] = value;
  }
  return step as unknown as Step;
}

function oneOf(words: readonly string[]): Field {
  return { read: (value) => words.find((word) => word === value), should: words.join('、') };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputMistake('内容不是 JSON，读不出来。');
  }
}
