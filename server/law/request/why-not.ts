// May this step be taken, and why not? One function for the screen, the command line and the fold.
import { type Day, dayInWords } from '#kernel/day';
import { rule as feeRule } from '../fee-measures-6-payment.ts';
import { rule as right } from '../regulation-27-right-to-request.ts';
import { askWithin, supplementBy, rule as supplementRule } from '../regulation-30-supplement.ts';
import { receiptChannelNames, rule as receiptRule } from '../regulation-31-day-of-receipt.ts';
import { rule as thirdPartyRule } from '../regulation-32-third-party.ts';
import { longestExtension, rule as replyRule } from '../regulation-33-reply-deadline.ts';
import { rule as organRule } from '../regulation-34-joint-organs.ts';
import { rule as excessiveRule } from '../regulation-35-excessive-requests.ts';
import { rule as kindsOfReply } from '../regulation-36-replies.ts';
import { type Rule, shortCitation } from '../rule.ts';
import type { WorkingDays } from '../working-days.ts';
import { allowedSteps, openInquiry, phaseNames, phaseOf, type RequestSettings, type Standing } from './standing.ts';
import { type Step, type StepType, stepNames } from './steps.ts';
import { feeDueBy, isOut, termOn } from './term.ts';

export interface Objection {
  /** 条例第三十条 */
  rule: string;
  /** A sentence for people. */
  message: string;
}

interface Asked<T extends StepType> {
  of: Standing;
  step: Extract<Step, { type: T }>;
  calendar: WorkingDays;
  settings: RequestSettings;
}

type Conditions = { [T in StepType]: (asked: Asked<T>) => Objection | null };

/** What stands against the step, with the article; null when nothing does. */
export function whyNot(of: Standing, step: Step, calendar: WorkingDays, settings: RequestSettings): Objection | null {
  const early = step.type === 'received' ? null : tooEarly(of, step);
  const condition = conditions[step.type] as (asked: Asked<StepType>) => Objection | null;
  return wrongPhase(of, step) ?? early ?? condition({ of, step, calendar, settings });
}

/** Under which rule each step stands. */
const ruleOf: Readonly<Record<StepType, Rule>> = {
  received: receiptRule,
  confirmed: receiptRule,
  supplementAsked: supplementRule,
  supplemented: supplementRule,
  inquirySent: replyRule,
  inquiryReturned: replyRule,
  extended: replyRule,
  explanationAsked: excessiveRule,
  explained: excessiveRule,
  delayed: excessiveRule,
  feeNoticed: feeRule,
  feePaid: feeRule,
  decided: kindsOfReply,
  delivered: kindsOfReply,
  withdrawn: right,
};

function wrongPhase(of: Standing, { type }: Step): Objection | null {
  const phase = phaseOf(of);
  if (allowedSteps[phase].includes(type)) return null;
  if (type === 'supplementAsked' && of.supplement) return no(supplementRule, '补正应当一次性告知，不能再次要求补正。');
  if (type === 'extended' && of.extension) return onlyOnce;
  if (type === 'confirmed' && of.channel && of.receivedOn)
    return no(receiptRule, `${receiptChannelNames[of.channel]}的收到之日是${dayInWords(of.receivedOn)}，不再更改。`);
  if (phase === 'arrived') return no(receiptRule, `收到之日尚未确认，不能${stepNames[type]}。`);
  return no(ruleOf[type], `申请${phaseNames[phase]}，不能${stepNames[type]}。`);
}

function tooEarly(of: Standing, step: Step): Objection | null {
  const since = step.type === 'confirmed' || step.type === 'withdrawn' ? of.arrivedOn : earliestFor(of, step);
  if (since === null || step.on >= since) return null;
  return no(ruleOf[step.type], `${stepNames[step.type]}的日期${dayInWords(step.on)}早于${dayInWords(since)}，请核对。`);
}

/** The day of what this step answers to. */
function earliestFor(of: Standing, step: Step): Day | null {
  if (step.type === 'supplemented') return of.supplement?.askedOn ?? null;
  if (step.type === 'inquiryReturned') return openInquiry(of, step.party)?.sentOn ?? null;
  if (step.type === 'explained') return of.explanation?.askedOn ?? null;
  if (step.type === 'feePaid') return of.fee?.noticedOn ?? null;
  if (step.type === 'decided') return of.termFrom;
  if (step.type === 'delivered') return of.decision?.on ?? null;
  return of.receivedOn;
}

const nothingMore = () => null;
const onlyOnce = no(replyRule, '已经延期过一次，不能再次延期。');

const conditions: Conditions = {
  received: nothingMore,
  confirmed: nothingMore,
  supplementAsked: mayAskSupplement,
  supplemented: nothingMore,
  inquirySent: mayInquire,
  inquiryReturned: ({ of, step }) =>
    openInquiry(of, step.party) ? null : no(replyRule, `没有向“${step.party}”征求意见，或者意见已经收到。`),
  extended: mayExtend,
  explanationAsked: mayAskExplanation,
  explained: ({ of }) => (of.explanation && !of.explanation.givenOn ? null : no(excessiveRule, '没有要求申请人说明理由。')),
  delayed: mayDelay,
  feeNoticed: mayNoticeFee,
  feePaid: nothingMore,
  decided: mayDecide,
  delivered: nothingMore,
  withdrawn: nothingMore,
};

function mayAskSupplement({ of, step, calendar }: Asked<'supplementAsked'>): Objection | null {
  if (of.supplement) return no(supplementRule, '补正应当一次性告知，不能再次要求补正。');
  const last = supplementBy(of.receivedOn!, calendar).day;
  if (step.on > last) return no(supplementRule, `补正应当在收到申请之日起${askWithin}个工作日内告知，最迟是${dayInWords(last)}。`);
  return givesTime(step, supplementRule, '补正告知应当写明合理的补正期限。');
}

function mayInquire({ of, step, calendar }: Asked<'inquirySent'>): Objection | null {
  const rule = step.kind === 'thirdParty' ? thirdPartyRule : organRule;
  if (step.receivedOn && step.receivedOn < step.on) return no(rule, '收到征求意见书的日期早于发出的日期，请核对。');
  const open = openInquiry(of, step.party);
  return open && isOut(open, step.on, calendar) ? no(rule, `正在征求“${step.party}”的意见，不能重复征求。`) : null;
}

function mayExtend({ of, step, calendar, settings }: Asked<'extended'>): Objection | null {
  if (of.extension) return onlyOnce;
  const { workdays } = step;
  if (!Number.isInteger(workdays) || workdays < 1 || workdays > longestExtension)
    return no(replyRule, `延长的期限应是1至${longestExtension}个工作日。`);
  if (step.approvedBy.trim() === '') return no(replyRule, '延期应当经政府信息公开工作机构负责人同意。');
  return inTime({ of, step, calendar, settings }, replyRule);
}

function mayAskExplanation({ of, step, calendar, settings }: Asked<'explanationAsked'>): Objection | null {
  if (of.explanation) return no(excessiveRule, '已经要求过说明理由。');
  return inTime({ of, step, calendar, settings }, excessiveRule) ?? givesTime(step, excessiveRule, '应当写明说明理由的期限。');
}

function mayDelay({ of, step, calendar, settings }: Asked<'delayed'>): Objection | null {
  if (!of.explanation?.givenOn) return no(excessiveRule, '申请人说明理由、机关认为合理之后，才能确定延迟答复的期限。');
  if (of.delayedTo) return no(excessiveRule, '已经确定过延迟答复的期限。');
  return inTime({ of, step, calendar, settings }, excessiveRule) ?? givesTime(step, excessiveRule, '应当写明延迟答复到哪一天。');
}

function mayNoticeFee({ of, step, calendar, settings }: Asked<'feeNoticed'>): Objection | null {
  if (of.fee) return no(feeRule, '这件申请已经发过收费通知，不能重复收取。');
  if (step.receivedOn && step.receivedOn < step.on) return no(feeRule, '申请人收到收费通知的日期早于发出的日期，请核对。');
  return inTime({ of, step, calendar, settings }, feeRule);
}

function mayDecide({ of, step, calendar }: Asked<'decided'>): Objection | null {
  const { outcome, on } = step;
  if (outcome === 'unavailable.stillUnclear' && !of.supplement?.suppliedOn)
    return no(supplementRule, '没有补正过的申请，不能以“补正后申请内容仍不明确”答复。');
  if (outcome === 'otherwise.notSupplemented')
    return lapsed(of.supplement && !of.supplement.suppliedOn ? of.supplement.dueOn : null, on, supplementRule, '补正');
  if (outcome === 'otherwise.feeUnpaid') return lapsed(of.fee?.paidOn ? null : (feeDueBy(of, calendar)?.day ?? null), on, feeRule, '缴费');
  const waiting = of.inquiries.find((one) => one.kind === 'thirdParty' && isOut(one, on, calendar));
  if (waiting && opensOrGuards.has(outcome))
    return no(thirdPartyRule, `第三方“${waiting.party}”的意见尚未收到，15个工作日也没有届满，不能作出这一决定。`);
  return null;
}

/** Decisions that weigh what a third party has to say. */
const opensOrGuards: ReadonlySet<string> = new Set(['granted', 'partlyGranted', 'refused.thirdPartyRights']);

function lapsed(last: Day | null, on: Day, rule: Rule, what: string): Objection | null {
  if (last === null) return no(rule, `没有${what}逾期的事实，或者不能证明申请人收到了通知，不能不再处理。`);
  return on > last ? null : no(rule, `${what}的期限到${dayInWords(last)}为止，届满以前不能不再处理。`);
}

/** Nothing is lengthened, paused or begun anew once the term is over. */
function inTime({ of, step, calendar, settings }: Asked<StepType>, rule: Rule): Objection | null {
  const last = termOn(of, step.on, calendar, settings)?.dueOn ?? null;
  if (last === null || step.on <= last) return null;
  return no(rule, `答复期限已于${dayInWords(last)}届满，不能再${stepNames[step.type]}。`);
}

function givesTime({ on, dueOn }: { on: Day; dueOn: Day | null }, rule: Rule, missing: string): Objection | null {
  if (dueOn === null) return no(rule, missing);
  return dueOn > on ? null : no(rule, `期限${dayInWords(dueOn)}应在告知之后。`);
}

function no(rule: Rule, message: string): Objection {
  return { rule: shortCitation(rule), message };
}
