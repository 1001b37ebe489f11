// 中华人民共和国政府信息公开条例，第二十六条，2019年5月15日起施行：
// 应当主动公开的，自形成或者变更之日起20个工作日内公开；法律、法规另有规定的按其规定。
import { addDays, type Day, dayInWords } from '#kernel/day';
import { countWorkingDays } from './civil-code-201-203-periods.ts';
import { regulation } from './regulation.ts';
import { citation, rule as define } from './rule.ts';
import type { DayStatus, WorkingDays } from './working-days.ts';

export const rule = define({
  ...regulation,
  article: '第二十六条',
  title: '主动公开的期限',
  text: '属于主动公开范围的，应当自信息形成或者变更之日起20个工作日内公开；法律、法规对期限另有规定的，按其规定。',
});

/** The general limit, in working days. */
export const generalLimit = 20;

// The fewest calendar days that 20 working days took in any year from 2019 to 2026 (after a National Day week, with its make-up days).
const safelyShorterDays = 25;

/** A column's own limit. Shorter is free; longer needs the law or regulation it rests on. */
export interface Limit {
  unit: 'workingDays' | 'calendarDays';
  count: number;
  /** The law or regulation (法律、法规) with its article. */
  basis?: string;
}

/** Why the limit may not be used, as a sentence; null when it may. */
export function limitProblem(limit: Limit): string | null {
  if (!Number.isInteger(limit.count) || limit.count < 1) return '公开期限应当是大于零的整数天。';
  const longest = limit.unit === 'workingDays' ? generalLimit : safelyShorterDays;
  if (limit.count <= longest || limit.basis?.trim()) return null;
  return `公开期限长于${generalLimit}个工作日的，须填写所依据的法律、法规（${citation(rule)}）。`;
}

export interface ProactiveDeadline {
  formedOrChangedOn: Day;
  dueOn: Day;
  limit: Limit;
  provisional: boolean;
  /** The working days that were counted, the last one being the due day (empty for limits in calendar days). */
  counted: DayStatus[];
  /** The days passed over, each with its reason and its notice. */
  skipped: DayStatus[];
  /** 《政府信息公开条例》第二十六条, or the limit's own basis. */
  basis: string;
  /** The whole reckoning in one sentence. */
  sentence: string;
}

/** The last day on which publishing is in time. RangeError when `limitProblem` would object. */
export function proactiveDeadline(facts: { formedOrChangedOn: Day; limit?: Limit }, calendar: WorkingDays): ProactiveDeadline {
  const limit: Limit = facts.limit ?? { unit: 'workingDays', count: generalLimit };
  const problem = limitProblem(limit);
  if (problem) throw new RangeError(problem);
  const from = facts.formedOrChangedOn;
  const basis = limit.basis?.trim() || citation(rule);
  const reckoned = limit.unit === 'workingDays' ? countWorkingDays(from, limit.count, calendar) : calendarDays(from, limit.count);
  const { day: dueOn, provisional, counted, skipped } = reckoned;
  const unit = limit.unit === 'workingDays' ? '个工作日' : '日';
  const sentence = `自${dayInWords(from)}形成或者变更之日的次日起数${limit.count}${unit}，最迟于${dayInWords(dueOn)}公开${provisional ? '（暂定）' : ''}。依据：${basis}。`;
  return { formedOrChangedOn: from, dueOn, limit, provisional, counted, skipped, basis, sentence };
}

// The regulation does not say that a publishing day moves past a holiday, so the stricter reading holds: it does not.
function calendarDays(from: Day, count: number) {
  return { day: addDays(from, count), provisional: false, counted: [], skipped: [] };
}

/** True when it was, or would be, published too late. `publishedOn` null: not yet, judged at `today`. */
export function isLate(dueOn: Day, publishedOn: Day | null, today: Day): boolean {
  return (publishedOn ?? today) > dueOn;
}
