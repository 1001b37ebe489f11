// The answers of the dictionary, by their names here.
import type { Answer, Row } from '../api/client.ts';

export const wordingPath = '/api/organs/{organId}/wording';
export const entriesPath = '/api/organs/{organId}/wording/entries';

export type Lists = Answer<typeof wordingPath>;
export type List = Lists['lists'][number];
export type Entry = Row<typeof entriesPath>;
export type Kind = List['kind'];

export const kindNames: Record<Kind, string> = {
  forbidden: '禁用',
  mistaken: '误用',
  changed: '变更',
  typo: '错别字',
  sensitive: '慎用',
  format: '格式',
  allow: '放行',
};

/** What a kind is for, where one is chosen. */
export const kindHints: Record<Exclude<Kind, 'format'>, string> = {
  forbidden: '不得出现的表述，改正前不能公开',
  mistaken: '写得不规范的表述，写明正确的写法',
  changed: '已经改名、撤销的机构、法规、地名，写明新名称',
  typo: '错别字，写明正确的字',
  sensitive: '一般不用的说法，保留要说明理由',
  allow: '正常的词里含有别的词时不提示',
};

export function effectName(severity: 'block' | 'warn' | null): string {
  return severity === null ? '放行' : severity === 'block' ? '必须处理' : '提醒';
}
