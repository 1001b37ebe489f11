// What one clause of a time limit says.
import { type DutyRule, type DutyStart, type DutyUnit, dutyRuleOf } from './duty-rule.ts';

/** The rule of the clause and what it is about (处罚决定), or null when it says nothing about time. */
export function parseClause(clause: string): { rule: DutyRule; what: string } | null {
  for (const read of [periodic, ahead, within, live, standing, asItComes]) {
    const rule = read(clause);
    if (rule) return { rule, what: subjectOf(clause) };
  }
  return null;
}

const unitWords = '个?(工作日|日|天|周|星期|小时|月)';

function periodic(clause: string): DutyRule | null {
  return often(clause) ?? everyYear(clause) ?? everyQuarter(clause) ?? everyMonth(clause);
}

const lengths: Record<string, number> = { 半年: 6, 年: 12, 季度: 3, 季: 3, 月: 1 };

/** 半年至少更新1次, 每20个工作日更新, 每周更新 */
function often(clause: string): DutyRule | null {
  const counted = /每(\d+)个?(工作日|日|天|周|月)/.exec(clause);
  if (counted) return atLeastEvery(Number(counted[1]), counted[2]!);
  if (/每(个?工作日|日|天)/.test(clause)) return atLeastEvery(1, clause.includes('工作日') ? '工作日' : '日');
  if (/每(周|星期)/.test(clause)) return atLeastEvery(7, '日');
  const times = /(?:每|按)?(半年|季度|季|年|月)度?(?:内)?(?:至少|不少于)(?:更新|公开|公布|发布)?(\d+)次/.exec(clause);
  if (times) return atLeastEvery(Math.max(1, Math.floor(lengths[times[1]!]! / Number(times[2]))), '月');
  return /每半年|半年(度)?(更新|公开|公布)|按半年/.test(clause) ? atLeastEvery(6, '月') : null;
}

function atLeastEvery(count: number, unit: string): DutyRule {
  const of = measured(count, unit);
  return dutyRuleOf({ kind: 'atLeastEvery', ...of });
}

/** 每年3月底前, 每年1月31日前, 年度更新 */
function everyYear(clause: string): DutyRule | null {
  const day = /(?:每年|次年|翌年|当年)(?:度)?(?:的)?(\d{1,2})月(?:(\d{1,2})[日号]|(底|末))?/.exec(clause);
  if (day) return checkedDay({ kind: 'everyYear', month: Number(day[1]), day: Number(day[2] ?? 0) });
  return /每年|按年|年度(更新|公开|公布|终了)|逐年|每学年/.test(clause) ? dutyRuleOf({ kind: 'everyYear', n: 0, month: 12, day: 0 }) : null;
}

const monthOfQuarter: Record<string, number> = {
  首个: 1,
  首: 1,
  第1个: 1,
  第一个: 1,
  第2个: 2,
  第二个: 2,
  第3个: 3,
  第三个: 3,
  末: 3,
  最后一个: 3,
};

/** 每季度的首个月20日, 每季度末, 按季度更新 */
function everyQuarter(clause: string): DutyRule | null {
  const day = /季度?(?:的)?(首个|首|第[123一二三]个|末|最后一个)月(?:的)?(\d{1,2})?/.exec(clause);
  if (day) return checkedDay({ kind: 'everyQuarter', month: monthOfQuarter[day[1]!] ?? 3, day: Number(day[2] ?? 0) });
  return /每季|按季|季度(更新|公开|公布|末)/.test(clause) ? dutyRuleOf({ kind: 'everyQuarter', n: 0, month: 3, day: 0 }) : null;
}

/** 每月10日前, 每月底, 按月更新 */
function everyMonth(clause: string): DutyRule | null {
  const day = /每(?:个)?月(?:的)?(\d{1,2})[日号]/.exec(clause);
  if (day) return checkedDay({ kind: 'everyMonth', month: 0, day: Number(day[1]) });
  return /每个?月|按月|月度|逐月/.test(clause) ? dutyRuleOf({ kind: 'everyMonth', n: 0, day: 0 }) : null;
}

function checkedDay(of: { kind: 'everyMonth' | 'everyQuarter' | 'everyYear'; month: number; day: number }): DutyRule | null {
  return of.month <= 12 && of.day <= 31 ? dutyRuleOf({ n: 0, ...of }) : null;
}

/** 提前一周, 组织听证7个工作日前, 开学前 */
function ahead(clause: string): DutyRule | null {
  const found = new RegExp(`(?:提前|至少提前)(\\d+)${unitWords}`).exec(clause) ?? new RegExp(`(\\d+)${unitWords}(?:以|之)?前`).exec(clause);
  if (found && !/月\d+[日号]前/.test(clause)) return dutyRuleOf({ kind: 'ahead', from: 'event', ...measured(Number(found[1]), found[2]!) });
  return /(开学|召开|举行|实施|组织\S*)之?前/.test(clause) ? dutyRuleOf({ kind: 'ahead', from: 'event', n: 0, unit: 'days' }) : null;
}

/** 作出行政决定之日起7个工作日内, 5至20个工作日内, 20个工作日 */
function within(clause: string): DutyRule | null {
  const found = new RegExp(`(?:\\d+至)?(\\d+)${unitWords}(?:之|以)?内`).exec(clause) ?? /^(?:\d+至)?(\d+)个?(工作日|日|天)$/.exec(clause);
  if (!found) return null;
  return dutyRuleOf({ kind: 'within', from: startOf(clause.slice(0, found.index)), ...measured(Number(found[1]), found[2]!) });
}

function live(clause: string): DutyRule | null {
  return /实时|即时|立即|当[日天]|同步|(?<!及)时公开|工作时$/.test(clause)
    ? dutyRuleOf({ kind: 'live', n: 0, from: startOf(clause) })
    : null;
}

function standing(clause: string): DutyRule | null {
  return /长期|永久|常年|常态|始终/.test(clause) ? dutyRuleOf({ kind: 'once' }) : null;
}

/** 随时 is no day: it says that nothing has to be waited for. */
function asItComes(clause: string): DutyRule | null {
  return /及时|随时|适时|按进[展度]|按(规定|要求|法定|程序)|时限内|动态|定期|法定时限/.test(clause)
    ? dutyRuleOf({ kind: 'asItComes', from: startOf(clause) })
    : null;
}

function measured(count: number, unit: string): { n: number; unit: DutyUnit } {
  if (unit === '工作日') return { n: count, unit: 'workingDays' };
  if (unit === '小时') return { n: count, unit: 'hours' };
  if (unit === '月') return { n: count, unit: 'months' };
  return { n: unit === '周' || unit === '星期' ? count * 7 : count, unit: 'days' };
}

function startOf(before: string): DutyStart {
  if (/申请/.test(before)) return 'applied';
  if (/收到|接到/.test(before)) return 'received';
  if (/(行政|执法|处罚)\S*决定|决定(作出|形成)|作出\S*决定/.test(before)) return 'decided';
  if (/批准|批复/.test(before)) return 'approved';
  if (before === '' || /形成|变更|制定|制作|获取|生成|信息之日/.test(before)) return 'formed';
  return /[后起时]/.test(before) ? 'event' : 'formed';
}

/** 其中行政许可、行政处罚事项应自… → 行政许可、行政处罚事项 */
function subjectOf(clause: string): string {
  const before = clause.replace(/^其中:?/, '').split(/\d/)[0]!;
  const named = before.split(/[:]|应?自|按规定|应当?在|之日|作出/)[0]!.slice(0, 24);
  return /^(信息|该|政府|公开|制定|形成|最迟|一般|$)/.test(named) ? '' : named;
}
