// 中华人民共和国政府信息公开条例，第三十四条，2019年5月15日起施行：
// 由牵头制作的机关收到申请的，可以征求相关机关的意见；15个工作日内不答复的，视为同意公开。
import type { Day } from '#kernel/day';
import { countWorkingDays, type WorkingDayCount } from './civil-code-201-203-periods.ts';
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';
import type { WorkingDays } from './working-days.ts';

export const rule = define({
  ...regulation,
  article: '第三十四条',
  title: '征求共同制作机关的意见',
  text: '申请公开的信息由两个以上机关共同制作的，牵头制作的机关收到申请后可以征求相关机关的意见；被征求的机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出的，视为同意公开。',
});

/** Working days another organ has from the day it received the inquiry. */
export const jointOrganTerm = 15;

/** The end of the other organ's time; after it silence is consent. */
export function jointOrganAnswersBy(receivedOn: Day, calendar: WorkingDays): WorkingDayCount {
  return countWorkingDays(receivedOn, jointOrganTerm, calendar);
}
