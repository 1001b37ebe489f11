// Interpretations: questions people ask, answered in plain words.

import { demoTown } from '../town.ts';
import type { Subject } from './subject.ts';

/** Questions and answers about one policy. */
export function interpretation(subject: Subject): string {
  const { draw, office, summary, title } = subject;
  return [
    `《${title.replace(/[《》]|解读$/g, '')}》里大家问得最多的几个问题，${office}在这里集中回答。`,
    '### 这项政策讲的是什么',
    `主要${summary}`,
    '### 和我有什么关系',
    '凡是在本镇居住、生产、经营的群众都可以对照看一看；拿不准自己是否符合条件的，请到村委会询问，村里会帮您核对。',
    '### 怎么办理',
    '1. 到村委会或者便民服务中心说明情况，领取表格。\n2. 带上证件原件核对，核对后当场归还。\n3. 工作人员审核，需要入户了解情况的提前联系。\n4. 办好后电话告知，也可以在窗口查询。',
    '### 多久能办好',
    `材料齐全的，一般${draw.between(5, 20)}个工作日内办结；情况复杂的会提前说明原因。`,
    '### 在哪里问、对结果不满意怎么办',
    `可以到${office}当面咨询，或者拨打${demoTown.phone}。对办理结果有意见的，可以要求书面说明理由，也可以向上级主管部门反映。`,
  ].join('\n\n');
}
