// One thing an inspection would find: since when, and what mends it.
import { addDays, type Day, dayInWords } from '#kernel/day';

export const staleRules = {
  home: '首页不更新',
  news: '动态栏目不更新',
  notice: '通知公告、政策文件栏目不更新',
  missed: '应更新未更新',
  empty: '空白栏目',
  interpretation: '政策没有解读',
  feedback: '征求意见没有反馈',
  guide: '公开指南没有复核',
  contacts: '联系方式没有核对',
} as const;
export type StaleRule = keyof typeof staleRules;

export interface Finding {
  rule: StaleRule;
  /** Tells findings of one rule apart. */
  of: string;
  title: string;
  sentence: string;
  /** Found from this day on. */
  from: Day;
  mend: string;
  /** The console's page that mends it, without the organ. */
  path: string;
}

export type When = 'now' | 'tomorrow' | 'soon';

/** When an inspection would find it; null when not within the days looked ahead. */
export function whenOf(from: Day, today: Day, ahead: number): When | null {
  if (from <= today) return 'now';
  if (from === addDays(today, 1)) return 'tomorrow';
  return from <= addDays(today, ahead) ? 'soon' : null;
}

export function whenInWords(when: When, from: Day): string {
  if (when === 'now') return '今天就会查到';
  return when === 'tomorrow' ? '明天就会查到' : `${dayInWords(from)}起会查到`;
}

/** An update serves for so many days; the day after them it is too old. */
export function tooOldFrom(last: Day, days: number): Day {
  return addDays(last, days + 1);
}
