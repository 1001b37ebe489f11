// A list of people as a finding.
import type { Finding, Mark, ScreeningOptions } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { PeopleList } from './watch.ts';

/** One list as a finding; `marks` are the characters of its columns where the source can be masked in place. */
export function listFinding(list: PeopleList, where: string, marks: readonly Mark[], options: ScreeningOptions): Finding {
  return {
    kind: 'personalList',
    severity: list.severity,
    where,
    start: marks[0]?.[0] ?? 0,
    end: marks.at(-1)?.[1] ?? 0,
    excerpt: `${list.combination}：${list.columnsInWords}${list.columns.length > 0 ? `，共${list.rows}行` : ''}`,
    fingerprint: fingerprint('personalList', `${list.combination}\u0000${list.digest}`, options.key),
    suggestion: list.suggestion,
    marks,
    // A list that may be asked for by a law is a person's to cut.
    ...(list.severity === 'block' && list.columns.length > 0 ? { fix: 'mask' as const } : {}),
    count: list.rows,
  };
}

/** 第2–5001行, or 第2行. */
export function rowsInWords({ firstRow, lastRow }: { firstRow: number; lastRow: number }): string {
  return firstRow === lastRow ? `第${firstRow}行` : `第${firstRow}–${lastRow}行`;
}

/** One mark for each character of a cell, blanks left alone. */
export function charactersOf(start: number, cell: string): Mark[] {
  return [...cell.matchAll(/[^\s\u200b]/g)].map((hit): Mark => [start + hit.index, start + hit.index + 1]);
}
