// The clock of a request for people: where it stands, until when, how the days were counted, what was refused.
import { type Day, dayInWords } from '#kernel/day';
import { termInWords } from '#law/regulation-33-reply-deadline';
import type { RequestClock } from '#law/request/clock';
import { phaseNames } from '#law/request/standing';

const pauseNames = { inquiry: '正在征求意见', supplement: '等待申请人补正', fee: '等待申请人缴费' };

/** Lines of text. */
export function clockInWords(of: RequestClock, asOf: Day): string[] {
  return [
    `状态：${phaseNames[of.state]}。`,
    ...(of.receivedOn ? [`收到申请之日：${dayInWords(of.receivedOn)}。`] : []),
    ...whenDue(of),
    ...maySupplement(of, asOf),
    ...of.inquiries.map(({ party, dueOn }) => `“${party}”提出意见的期限到${dayInWords(dueOn)}为止。`),
    ...(of.paused === 'fee' && of.feeDueOn ? [`缴费的期限到${dayInWords(of.feeDueOn)}为止。`] : []),
    ...(of.lapsesOn ? [`${dayInWords(of.lapsesOn)}届满后，可以不再处理。`] : []),
    ...of.refusals.map(({ step, rule, message }) => `第 ${step + 1} 步不能成立：${message}（${rule}）`),
  ];
}

/** Only while it may still be asked for. */
function maySupplement({ state, supplementBy, receivedOn, term }: RequestClock, asOf: Day): string[] {
  if (state !== 'running' || supplementBy === null || asOf > supplementBy || term?.from !== receivedOn) return [];
  return [`需要补正的，最迟于${dayInWords(supplementBy)}告知。`];
}

function whenDue(of: RequestClock): string[] {
  if (of.paused) return [`答复期限暂停：${pauseNames[of.paused]}。`];
  if (of.term === null) return [];
  return [...termInWords(of.term), ...left(of)];
}

function left({ remainingWorkdays, overdue, state }: RequestClock): string[] {
  if (state === 'delivered') return [overdue ? '送达时已经逾期。' : '在期限内送达。'];
  if (remainingWorkdays === null) return [];
  if (overdue) return [`已经逾期${-remainingWorkdays}个工作日。`];
  return [remainingWorkdays === 0 ? '今天是最后一天。' : `还剩${remainingWorkdays}个工作日。`];
}
