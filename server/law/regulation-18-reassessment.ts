// 中华人民共和国政府信息公开条例，第十八条，2019年5月15日起施行：
// 不公开的信息要定期评估，因情势变化可以公开的应当公开。
import { type Day, day } from '#kernel/day';
import { regulation } from './regulation.ts';
import { rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第十八条',
  title: '不予公开的信息的定期评估',
  text: '行政机关应当建立健全政府信息管理动态调整机制，对本机关不予公开的信息定期评估审查，因情势变化可以公开的，应当公开。',
});

/** The regulation names no interval; offices look once a year. Months. */
export const usualMonths = 12;
/** A longer pause is no regular look. Months. */
export const longestMonths = 36;

/** The day of the next look when nobody names another. */
export function nextLook(from: Day): Day {
  return later(from, usualMonths);
}

/** Why the day cannot be the next look, as a sentence; null when it can. */
export function nextLookProblem(on: Day, today: Day): string | null {
  if (on <= today) return '下次评估的日子应在今天之后。';
  return on > later(today, longestMonths)
    ? `下次评估最迟不超过${longestMonths / 12}年（《政府信息公开条例》第十八条要求定期评估）。`
    : null;
}

function later(from: Day, months: number): Day {
  return day(Temporal.PlainDate.from(from).add({ months }).toString());
}
