// 中华人民共和国行政复议法，第二十三条，2024年1月1日起施行：
// 申请政府信息公开而行政机关不予公开的，应当先申请行政复议，作出行为时应当告知。
import type { Day } from '#kernel/day';
import type { Remedy, Reply } from './regulation-36-replies.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  instrument: '中华人民共和国行政复议法',
  short: '行政复议法',
  article: '第二十三条',
  title: '不予公开的复议前置',
  effectiveFrom: '2024-01-01',
  text: '对申请政府信息公开而行政机关不予公开的行为不服的，应当先申请行政复议，对复议决定不服的再提起行政诉讼；行政机关作出不予公开的行为时，应当告知先申请行政复议。',
});

/** Which remedies a reply of this day has to name. Refusals under 第十四条至第十六条, partial ones too, go to reconsideration first since 2024. */
export function remedyOn({ remedy }: Reply, decidedOn: Day): Remedy {
  return remedy === 'reconsiderationFirst' && decidedOn < rule.effectiveFrom ? 'either' : remedy;
}
