// What people type into the filters, made usable: trimmed, bounded, days checked, with a sentence where something is wrong.
import { isDay } from '#kernel/day';
import type { ColumnFilter, SearchFilter } from './views.ts';

type Query = Record<string, unknown>;

const longestWord = 100;
const lastPage = 100_000;

export function columnFilter(query: Query): ColumnFilter {
  return { year: yearIn(query), kind: code(query.kind), q: words(query.q), page: pageIn(query) };
}

/** The filter, and sentences about days that do not exist or stand the wrong way round. */
export function searchFilter(query: Query): { filter: SearchFilter; problems: string[] } {
  const problems: string[] = [];
  const dayIn = (name: 'from' | 'to', label: string): string => {
    const text = words(query[name]);
    if (text === '' || isDay(text)) return text;
    problems.push(`${label}“${text}”不是日历上的日期，应写成 2026-01-31 的样子，这一项没有使用。`);
    return '';
  };
  const from = dayIn('from', '开始日期');
  const to = dayIn('to', '结束日期');
  if (from && to && from > to) problems.push('开始日期晚于结束日期，请对调后再检索。');
  const filter: SearchFilter = {
    q: words(query.q),
    column: code(query.column),
    kind: code(query.kind),
    year: yearIn(query),
    validity: shortWord(query.validity),
    file: code(query.file),
    from,
    to,
    order: query.order === 'newest' ? 'newest' : 'relevance',
    page: pageIn(query),
  };
  return { filter, problems };
}

export function yearIn(query: Query): string {
  const text = words(query.year);
  return /^(19|20)\d\d$/.test(text) ? text : '';
}

export function pageIn(query: Query): number {
  const n = Number(words(query.page) || 1);
  return Number.isInteger(n) && n >= 1 && n <= lastPage ? n : 1;
}

const code = (value: unknown): string => (/^[0-9a-zA-Z_-]{1,64}$/.test(words(value)) ? words(value) : '');

const shortWord = (value: unknown): string => words(value).slice(0, 20);

/** The first value of that name, without control characters, in one form of the same characters. */
export function words(value: unknown): string {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof text !== 'string') return '';
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return [...clean].slice(0, longestWord).join('').trim();
}
