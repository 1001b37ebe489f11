// A duty in words, so that the person who confirms it sees what was understood.
import { type DutyKind, type DutyRule, type DutyStart, type DutyUnit, generalRule } from './duty-rule.ts';

export const kindNames: Readonly<Record<DutyKind, string>> = {
  once: '长期公开',
  within: '限时公开',
  ahead: '提前公开',
  atLeastEvery: '定期更新',
  everyMonth: '每月更新',
  everyQuarter: '每季度更新',
  everyYear: '每年更新',
  live: '实时公开',
  asItComes: '及时公开',
};

export const unitNames: Readonly<Record<DutyUnit, string>> = { workingDays: '个工作日', days: '日', months: '个月', hours: '小时' };

export const startNames: Readonly<Record<DutyStart, string>> = {
  formed: '信息形成或者变更之日',
  decided: '作出决定之日',
  approved: '批准、批复之日',
  received: '收到之日',
  applied: '收到申请之日',
  event: '所写的事情发生之日',
};

/** One sentence: 自作出决定之日起7个工作日内公开。 */
export function ruleInWords(rule: DutyRule): string {
  const more = rule.special.map((one) => `；${one.what}：${amount(one.n, one.unit)}内`).join('');
  const shown = rule.shownFor > 0 ? `；公示不少于${amount(rule.shownFor, rule.shownForUnit)}` : '';
  return `${mainWords(rule)}${more}${shown}。`;
}

function mainWords(rule: DutyRule): string {
  const limit = amount(rule.n, rule.unit);
  switch (rule.kind) {
    case 'once':
      return '公开后长期保留，变更后20个工作日内更新';
    case 'within':
      return `自${startNames[rule.from]}起${limit}内公开`;
    case 'ahead':
      return rule.n === 0 ? '在所写的事情之前公开' : `在所写的事情之前，提前${limit}公开`;
    case 'atLeastEvery':
      return `至少每${limit}更新一次`;
    case 'everyMonth':
      return `每月${dayWords(rule.day)}前更新`;
    case 'everyQuarter':
      return `每季度第${rule.month || 3}个月${dayWords(rule.day)}前更新`;
    case 'everyYear':
      return `每年${rule.month || 12}月${dayWords(rule.day)}前更新`;
    case 'live':
      return '发生当日公开';
    case 'asItComes':
      return `及时公开，最迟不超过${generalRule.n}个工作日`;
  }
}

function amount(n: number, unit: DutyUnit): string {
  return `${n}${unitNames[unit]}`;
}

function dayWords(day: number): string {
  return day === 0 ? '底' : `${day}日`;
}
