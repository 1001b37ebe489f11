// The year's figures as one sentence, ready for the annual report.
import { type Day, dayInWords, yearOf } from '#kernel/day';
import type { LedgerGroup } from './queries/ledger-groups.ts';

export interface FigureFacts {
  year: number;
  total: number;
  groups: readonly LedgerGroup[];
  channelNames: ReadonlyMap<string, string>;
  kinds: ReadonlyMap<string, string>;
  today: Day;
}

/** “2022年主动公开政府信息365条：微信公众号“假日米山”306条，政府网站59条。政府网站的59条中，机构职能3条、……。” */
export function figureSentence({ year, total, groups, channelNames, kinds, today }: FigureFacts): string {
  const span = year === yearOf(today) ? `${year}年（截至${dayInWords(today)}）` : `${year}年`;
  if (total === 0) return `${span}还没有登记主动公开的政府信息。`;
  const channels = counted(groups, (one) => one.channel, channelNames);
  const website = groups.filter((one) => one.channel === 'website');
  const onSite = sum(website);
  const byKind = counted(
    website.filter((one) => one.kind !== null),
    (one) => one.kind ?? '',
    kinds,
  );
  const sentence = `${span}主动公开政府信息${total}条：${channels.join('，')}。`;
  return byKind.length === 0 ? sentence : `${sentence}政府网站公开的${onSite}条中，${byKind.join('、')}。`;
}

function counted(groups: readonly LedgerGroup[], keyOf: (one: LedgerGroup) => string, names: ReadonlyMap<string, string>): string[] {
  const by = Map.groupBy(groups, keyOf);
  const order = [...names.keys(), ...[...by.keys()].filter((key) => !names.has(key))];
  return order.flatMap((key) => (by.has(key) ? [`${names.get(key) ?? key}${sum(by.get(key)!)}条`] : []));
}

function sum(groups: readonly LedgerGroup[]): number {
  return groups.reduce((total, one) => total + one.count, 0);
}
