// 中华人民共和国政府信息公开条例，第三十二条，2019年5月15日起施行：
// 公开会损害第三方合法权益的，书面征求意见；第三方自收到之日起15个工作日内提出；逾期的由机关依法决定，不算同意。
import type { Day } from '#kernel/day';
import { countWorkingDays, type WorkingDayCount } from './civil-code-201-203-periods.ts';
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';
import type { WorkingDays } from './working-days.ts';

export const rule = define({
  ...regulation,
  article: '第三十二条',
  title: '征求第三方的意见',
  text: '申请公开的信息公开会损害第三方合法权益的，应当书面征求第三方的意见；第三方应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出的，由行政机关依照条例决定是否公开。第三方不同意公开且有合理理由的，不予公开；行政机关认为不公开可能对公共利益造成重大影响的，可以决定公开，并将公开的内容和理由书面告知第三方。',
});

/** Working days a third party has from the day it received the inquiry. */
export const thirdPartyTerm = 15;

/** The end of the third party's time. */
export function thirdPartyAnswersBy(receivedOn: Day, calendar: WorkingDays): WorkingDayCount {
  return countWorkingDays(receivedOn, thirdPartyTerm, calendar);
}
