// The inspectors' rules as pure functions over what is known of the site.
import { type DutyRule, isPeriodic, parseLimit } from '#catalogue';
import { addDays, type Day, dayInWords, daysBetween } from '#kernel/day';
import type { WorkingDays } from '#law/working-days';
import { obligations } from '../obligations.ts';
import { type Finding, tooOldFrom } from './finding.ts';
import type { Thresholds } from './thresholds.ts';

/** A column people publish in. */
export interface ColumnFacts {
  id: string;
  name: string;
  types: readonly string[];
  updateDuty: string;
  /** Says that there is nothing to publish, and why. */
  emptySentence: string | null;
  /** Days on which something was opened or updated in it, each once, ascending. */
  days: readonly Day[];
  /** The 一级栏目 it stands in is measured by its age as a whole. */
  inAged: boolean;
}

/** 一级栏目: what stands in the first row of the navigation, with all that is below it. */
export interface FirstLevelFacts {
  id: string;
  name: string;
  types: readonly string[];
  /** The newest day in it and the column it was in; null: nothing yet. */
  newest: { day: Day; columnId: string } | null;
}

export interface Asking {
  today: Day;
  thresholds: Thresholds;
  calendar: WorkingDays;
}

/** 首页: something new has to be on it. */
export function homeFindings(newest: Day | null, { today, thresholds: { homeDays } }: Asking): Finding[] {
  const write = { mend: '写一条工作动态', path: '/publication/new' };
  if (newest === null) return [{ rule: 'home', of: '', title: '首页', sentence: '网站上还没有公开任何信息。', from: today, ...write }];
  const sentence = `最近一次更新是${dayInWords(newest)}；${homeDays}天没有更新，整站不合格。`;
  return [{ rule: 'home', of: '', title: '首页', sentence, from: tooOldFrom(newest, homeDays), ...write }];
}

/** One column: empty, or behind its own duty. */
export function columnFindings(column: ColumnFacts, asking: Asking): Finding[] {
  if (column.days.length === 0) return column.emptySentence ? [] : [emptyFinding(column, asking)];
  return column.inAged ? [] : missedFindings(column, asking);
}

function emptyFinding({ id, name, updateDuty }: ColumnFacts, { today }: Asking): Finding {
  const duty = updateDuty === '' ? '' : `（更新要求：${updateDuty}）`;
  const sentence = `栏目里一条内容也没有${duty}。没有这项职能的，在栏目设置里写明“没有内容时的说明”。`;
  return { rule: 'empty', of: id, title: name, sentence, from: today, mend: '写第一条', path: draftIn(id) };
}

/** 动态、要闻 or 通知公告、政策文件; null: neither. Rules of one's own stand until they are changed. */
export function agedKind({ types, name }: Pick<FirstLevelFacts, 'types' | 'name'>): 'news' | 'notice' | null {
  if (types.includes('工作动态')) return 'news';
  return (types.includes('政策文件') && !name.endsWith('制度')) || /通知|公告|公示/.test(name) ? 'notice' : null;
}

/** 一级栏目 of news and notices: too old as a whole; one text below it is enough. */
export function firstLevelFindings(of: FirstLevelFacts, { today, thresholds }: Asking): Finding[] {
  const rule = agedKind(of);
  if (rule === null || of.newest === null) return [];
  const { day: newest, columnId } = of.newest;
  const limit = rule === 'news' ? thresholds.newsDays : thresholds.noticeDays;
  const sentence = `最近一次更新是${dayInWords(newest)}，已${daysBetween(newest, today)}天；这类一级栏目${limit}天要有更新，下面哪个栏目更新都算。`;
  const from = tooOldFrom(newest, limit);
  return [{ rule, of: of.id, title: of.name, sentence, from, mend: '在这个栏目起草', path: draftIn(columnId) }];
}

/** 应更新未更新: by the column's own update duty, where it comes back by itself. */
function missedFindings(column: ColumnFacts, { today, calendar, thresholds }: Asking): Finding[] {
  const rule = comesBack(column.updateDuty);
  if (!rule) return [];
  const since = column.days[0]!;
  const owed = obligations(
    { rule, since, days: column.days },
    { from: since, until: addDays(today, thresholds.aheadDays) },
    today,
    calendar,
  );
  const latest = owed.findLast((one) => one.dueOn < today);
  const open = latest?.state === 'overdue' ? latest : owed.find((one) => one.state === 'due');
  if (!open) return [];
  const sentence = `更新要求是“${column.updateDuty}”，应在${dayInWords(open.dueOn)}前更新；最近一次更新是${dayInWords(column.days.at(-1)!)}。`;
  const mend = { mend: '在这个栏目起草', path: draftIn(column.id) };
  return [{ rule: 'missed', of: column.id, title: column.name, sentence, from: tooOldFrom(open.dueOn, 0), ...mend }];
}

function comesBack(updateDuty: string): DutyRule | null {
  const { rule, understood } = parseLimit(updateDuty);
  return understood && (isPeriodic(rule) || rule.kind === 'atLeastEvery') ? rule : null;
}

function draftIn(columnId: string): string {
  return `/publication/new?column=${columnId}`;
}

export interface Told {
  id: string;
  title: string;
  since: Day;
}

/** 政策 ↔ 解读 */
export function interpretationFinding(policy: Told, { thresholds: { interpretationDays } }: Asking): Finding {
  const sentence = `${dayInWords(policy.since)}公开，还没有配解读。解读应与文件同步发布；确实不需要解读的可以不写。`;
  const from = tooOldFrom(policy.since, interpretationDays);
  return {
    rule: 'interpretation',
    of: policy.id,
    title: policy.title,
    sentence,
    from,
    mend: '看这份文件',
    path: `/publication/${policy.id}`,
  };
}

/** 征求意见 that ended without its outcome. */
export function feedbackFinding(consultation: Told, { thresholds: { feedbackDays } }: Asking): Finding {
  const sentence = `征求意见${dayInWords(consultation.since)}截止，还没有公开采纳情况；公开后同它关联。`;
  const from = tooOldFrom(consultation.since, feedbackDays);
  const mend = { mend: '看这次征集', path: `/publication/${consultation.id}` };
  return { rule: 'feedback', of: consultation.id, title: consultation.title, sentence, from, ...mend };
}

/** 公开指南: looked over once a year. */
export function guideFinding(reviewDueOn: Day | null, { today }: Asking): Finding {
  const page = { mend: '去核对指南', path: '/guide' };
  if (reviewDueOn === null)
    return { rule: 'guide', of: '', title: '公开指南', sentence: '还没有审定过的公开指南（第十二条）。', from: today, ...page };
  const sentence = `公开指南每年核对一次，应在${dayInWords(reviewDueOn)}前核对。`;
  return { rule: 'guide', of: '', title: '公开指南', sentence, from: tooOldFrom(reviewDueOn, 0), ...page };
}

/** 联系方式: the telephone on the page has to answer. */
export function contactFinding(checkedOn: Day | null, { today, thresholds: { contactDays } }: Asking): Finding {
  const page = { mend: '看机关资料', path: '/organ' };
  if (checkedOn === null) {
    const sentence = '还没有人核对过页面上的地址、电话和邮箱：拨打一次，再按“已核对”。';
    return { rule: 'contacts', of: '', title: '机关联系方式', sentence, from: today, ...page };
  }
  const sentence = `上次核对是${dayInWords(checkedOn)}，每${contactDays}天核对一次。`;
  return { rule: 'contacts', of: '', title: '机关联系方式', sentence, from: tooOldFrom(checkedOn, contactDays), ...page };
}
