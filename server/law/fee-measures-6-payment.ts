// 政府信息公开信息处理费管理办法，第六条，2021年1月1日起施行：
// 处理期限内发出收费通知；收到次日起20个工作日内缴纳，逾期视为放弃；缴清后重新计算处理期限。
import type { Day } from '#kernel/day';
import { countWorkingDays, type WorkingDayCount } from './civil-code-201-203-periods.ts';
import { feeMeasures } from './fee-measures-3-5-processing-fee.ts';
import { rule as define } from './rule.ts';
import type { WorkingDays } from './working-days.ts';

export const rule = define({
  ...feeMeasures,
  article: '第六条',
  title: '收费通知和缴纳',
  text: '决定收取的，应当在申请处理期限内按申请人获取信息的途径发出收费通知；申请人自收到通知次日起20个工作日内缴纳，逾期未缴的视为放弃申请，不再处理；处理期限自缴清次日起重新计算。',
});

/** Working days to pay from the day after the notice was received. */
export const paymentTerm = 20;

/** The last day to pay. */
export function payBy(noticeReceivedOn: Day, calendar: WorkingDays): WorkingDayCount {
  return countWorkingDays(noticeReceivedOn, paymentTerm, calendar);
}
