// The closed lists of a duty's rule, as choices.
import type { Rule } from './types.ts';

const choice = <V extends string>(value: V, label: string) => ({ value, label });

export const kindChoices: { value: Rule['kind']; label: string }[] = [
  choice('within', '限时公开'),
  choice('asItComes', '及时公开'),
  choice('live', '实时公开'),
  choice('once', '长期公开'),
  choice('ahead', '提前公开'),
  choice('atLeastEvery', '定期更新'),
  choice('everyMonth', '每月更新'),
  choice('everyQuarter', '每季度更新'),
  choice('everyYear', '每年更新'),
];

export const unitChoices: { value: Rule['unit']; label: string }[] = [
  choice('workingDays', '个工作日'),
  choice('days', '日'),
  choice('months', '个月'),
  choice('hours', '小时'),
];

export const startChoices: { value: Rule['from']; label: string }[] = [
  choice('formed', '形成或者变更之日'),
  choice('decided', '作出决定之日'),
  choice('approved', '批准、批复之日'),
  choice('received', '收到之日'),
  choice('applied', '收到申请之日'),
  choice('event', '所写的事情发生之日'),
];

export const generalRule: Rule = {
  kind: 'within',
  n: 20,
  unit: 'workingDays',
  from: 'formed',
  month: 0,
  day: 0,
  special: [],
  shownFor: 0,
  shownForUnit: 'days',
  basis: '',
};
