// The steps of a request under 第四章: what happened, on which day. A request is the append-only list of them.
import type { Day } from '#kernel/day';
import type { ReceiptChannel } from '../regulation-31-day-of-receipt.ts';
import type { OutcomeWord } from '../regulation-36-replies.ts';

export type InquiryKind = 'thirdParty' | 'organ';
export type DeliveryWay = 'post' | 'handed' | 'online';

export type Step =
  /** It arrived; whether that is the legal day of receipt depends on the channel. */
  | { type: 'received'; on: Day; channel: ReceiptChannel }
  | { type: 'confirmed'; on: Day }
  | { type: 'supplementAsked'; on: Day; dueOn: Day | null }
  | { type: 'supplemented'; on: Day }
  /** `receivedOn`: the day the asked party received it, where that is known. */
  | { type: 'inquirySent'; on: Day; kind: InquiryKind; party: string; receivedOn: Day | null }
  | { type: 'inquiryReturned'; on: Day; party: string; answer: 'agree' | 'refuse' }
  | { type: 'extended'; on: Day; workdays: number; approvedBy: string }
  | { type: 'explanationAsked'; on: Day; dueOn: Day | null }
  | { type: 'explained'; on: Day }
  /** 延迟答复: reasonable reasons, and a later day fixed by the organ. */
  | { type: 'delayed'; on: Day; dueOn: Day | null }
  | { type: 'feeNoticed'; on: Day; receivedOn: Day | null; yuan: number }
  | { type: 'feePaid'; on: Day }
  | { type: 'decided'; on: Day; outcome: OutcomeWord }
  /** On the day of posting, of the signature, or of its arrival online. */
  | { type: 'delivered'; on: Day; by: DeliveryWay }
  | { type: 'withdrawn'; on: Day };

export type StepType = Step['type'];

export const stepNames: Readonly<Record<StepType, string>> = {
  received: '收到申请',
  confirmed: '与申请人确认',
  supplementAsked: '告知补正',
  supplemented: '收到补正',
  inquirySent: '征求意见',
  inquiryReturned: '收到意见',
  extended: '延期',
  explanationAsked: '要求说明理由',
  explained: '收到说明',
  delayed: '延迟答复',
  feeNoticed: '发出收费通知',
  feePaid: '缴费',
  decided: '作出决定',
  delivered: '送达',
  withdrawn: '撤回申请',
};

export const stepTypes = Object.keys(stepNames) as StepType[];
