// 单项否决: what alone fails a site, today and tomorrow.
import type { Static } from 'typebox';
import type { Veto } from '#contract/duties';
import { addDays, type Day } from '#kernel/day';
import type { Finding, StaleRule } from './finding.ts';
import type { Thresholds } from './thresholds.ts';

type VetoOf = Static<typeof Veto>;

/** All four, reached or not. */
export function vetoesOf(findings: readonly Finding[], thresholds: Thresholds, today: Day): VetoOf[] {
  const { homeDays, notUpdatedColumns, missedColumns, emptyColumns } = thresholds;
  const veto = (rule: string, of: readonly StaleRule[], limit: number, sentence: string): VetoOf => {
    const count = (on: Day) => findings.filter((one) => of.includes(one.rule) && one.from <= on).length;
    const [now, tomorrow] = [count(today), count(addDays(today, 1))];
    return { rule, sentence, count: now, limit, now: now >= limit, tomorrow: tomorrow >= limit };
  };
  return [
    veto('home', ['home'], 1, `首页${homeDays}天没有更新`),
    veto('notUpdated', ['news', 'notice'], notUpdatedColumns, `动态和通知公告、政策文件类一级栏目有${notUpdatedColumns}个以上没有更新`),
    veto('missed', ['missed'], missedColumns, `应更新而长期没有更新的栏目有${missedColumns}个以上`),
    veto('empty', ['empty'], emptyColumns, `空白栏目有${emptyColumns}个以上`),
  ];
}
