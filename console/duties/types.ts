// The answers about coverage, by name.
import type { Answer, Row as ListRow } from '../api/client.ts';

export const coveragePath = '/api/organs/{organId}/duties/coverage';
export type View = Answer<typeof coveragePath>;
export type Row = View['rows'][number];
export type Cell = Answer<'/api/organs/{organId}/duties/coverage/{itemId}'>;
export type Now = Row['now'];

export const clocksPath = '/api/organs/{organId}/duties/clocks';
export const clockPath = '/api/organs/{organId}/duties/clocks/{id}';
export const latePath = '/api/organs/{organId}/duties/late';
export const stalePath = '/api/organs/{organId}/duties/staleness';
export type ClockLine = ListRow<typeof clocksPath>;
export type LateLine = ListRow<typeof latePath>;
export type Staleness = Answer<typeof stalePath>;
export type StaleLine = Staleness['rows'][number];

/** A cell, or with `from` and `to` apart a whole row. */
export interface Chosen {
  row: Row;
  from: string;
  to: string;
}

/** What each letter of a row means, how it looks, and a sign for those who do not see colours. */
export const cells: Record<string, { name: string; look: string; sign: string }> = {
  '-': { name: '尚未列入目录', look: 'none', sign: '' },
  '.': { name: '没有要公开的', look: 'empty', sign: '' },
  s: { name: '已公开的仍然有效', look: 'standing', sign: '○' },
  f: { name: '按时公开', look: 'fulfilled', sign: '✓' },
  l: { name: '晚公开', look: 'late', sign: '迟' },
  d: { name: '待公开', look: 'due', sign: '待' },
  o: { name: '逾期', look: 'overdue', sign: '！' },
};

/** Of an item nobody has written for: what its column holds makes it likely, no more. */
export const guessed = { name: '按栏目推算', look: 'guessed', sign: '≈' } as const;
const supposed = new Set(['s', 'f', 'l']);

/** How one month of a row looks. */
export function cellOf(row: Row, letter: string): { name: string; look: string; sign: string } {
  const plain = cells[letter] ?? cells['.']!;
  if (!isGuess(row, letter)) return plain;
  return { ...guessed, name: `${guessed.name}${plain.name}`, sign: letter === 's' ? plain.sign : guessed.sign };
}

/** What is only supposed, for nothing says that it was opened for the item. */
export function isGuess(row: Row, letter: string): boolean {
  return row.by === 'column' && supposed.has(letter);
}

/** Where an item belongs, its limit, who answers for it: names alone are often the same. */
export function aboutRow(row: Row): string {
  const level1 = [row.name, row.domain].includes(row.level1) ? '' : row.level1;
  return [level1, row.ruleInWords.replace(/。$/, ''), row.departmentName ?? ''].filter(Boolean).join(' · ');
}

export const nows: Record<Now, string> = { overdue: '逾期', due: '近期到期', good: '正常', guessed: guessed.name, empty: '还没有内容' };
export const nowColors = { overdue: 'red', due: 'gold', good: 'green', guessed: 'default', empty: 'default' } as const;
