// 中华人民共和国政府信息公开条例，第三十条，2019年5月15日起施行：
// 申请内容不明确的，7个工作日内一次性告知补正；答复期限自收到补正之日起重新计算；无正当理由逾期不补正的，视为放弃。
import type { Day } from '#kernel/day';
import { countWorkingDays, type WorkingDayCount } from './civil-code-201-203-periods.ts';
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';
import type { WorkingDays } from './working-days.ts';

export const rule = define({
  ...regulation,
  article: '第三十条',
  title: '补正',
  text: '申请内容不明确的，应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知需要补正的事项和合理的补正期限；答复期限自收到补正的申请之日起计算；申请人无正当理由逾期不补正的，视为放弃申请，不再处理。',
});

/** Within so many working days of the day of receipt a supplement may be asked for, once. */
export const askWithin = 7;

/** The last day on which a supplement may be asked for. */
export function supplementBy(receivedOn: Day, calendar: WorkingDays): WorkingDayCount {
  return countWorkingDays(receivedOn, askWithin, calendar);
}
