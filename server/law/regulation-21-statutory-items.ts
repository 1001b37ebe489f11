// 中华人民共和国政府信息公开条例，第二十一条，2019年5月15日起施行：市、县和乡镇另外应当主动公开的事项。

import { regulation } from './regulation.ts';
import { statutoryItems20 } from './regulation-20-statutory-items.ts';
import { rule as define } from './rule.ts';
import type { StatutoryItem } from './statutory-item.ts';

export const rule = define({
  ...regulation,
  article: '第二十一条',
  title: '市、县和乡镇另外应当主动公开的事项',
  text: '设区的市、县两级政府及其部门还应公开市政建设、公共服务、公益事业、征地、征收房屋、治安、社会救助等信息；乡镇政府还应公开涉农政策、农田水利、承包地流转、宅基地、征地、征收房屋、筹资筹劳、社会救助等信息。两类都可以按实际增加。',
});

/** The level an organ works at; `other` is bound by 第二十条 only. */
export type OrganLevel = 'city' | 'county' | 'town' | 'other';

const county: readonly [name: string, covers: string][] = [
  ['市政建设', '道路、管网、绿化等市政建设'],
  ['公共服务', '面向群众和企业的公共服务'],
  ['公益事业', '公益事业的举办和资助'],
  ['土地征收', '征地的批准、公告、补偿和安置'],
  ['房屋征收', '国有土地上房屋征收的决定和补偿'],
  ['治安管理', '治安管理的规定和措施'],
  ['社会救助', '救助的政策、标准、对象和发放'],
];

const town: readonly [name: string, covers: string][] = [
  ['农业农村政策', '农业农村政策怎样落实到本乡镇'],
  ['农田水利', '农田水利工程的建设和运行'],
  ['土地承包经营权流转', '农村土地承包经营权的流转'],
  ['宅基地审核', '宅基地使用的审核'],
  ['土地征收', '征地的批准、公告、补偿和安置'],
  ['房屋征收', '房屋征收的决定和补偿'],
  ['筹资筹劳', '向村民筹资筹劳的方案和使用'],
  ['社会救助', '救助的政策、标准、对象和发放'],
];

export const statutoryItems21County = items('县级', county);
export const statutoryItems21Town = items('乡镇', town);

const byCode = new Map([...statutoryItems20, ...statutoryItems21County, ...statutoryItems21Town].map((item) => [item.code, item]));

/** The items the regulation names for an organ of this level: the fifteen of 第二十条 and those of 第二十一条. */
export function statutoryItemsOf(level: OrganLevel): readonly StatutoryItem[] {
  if (level === 'town') return [...statutoryItems20, ...statutoryItems21Town];
  if (level === 'city' || level === 'county') return [...statutoryItems20, ...statutoryItems21County];
  return statutoryItems20;
}

/** The item with this code (20-7, 21-乡镇-社会救助), or undefined. */
export function statutoryItem(code: string): StatutoryItem | undefined {
  return byCode.get(code);
}

function items(level: string, contents: readonly [string, string][]): readonly StatutoryItem[] {
  return contents.map(([name, covers]) => ({ code: `21-${level}-${name}`, place: '第二十一条', name, covers }));
}
