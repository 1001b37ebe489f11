// Which time limit holds for one text: the shortest of the general one, its column's and its items'; a longer one only where a law is named.
import { type DutyRule, dueAfter, ruleInWords } from '#catalogue';
import { type Day, dayInWords, daysBetween } from '#kernel/day';
import { generalLimit, type ProactiveDeadline, proactiveDeadline } from '#law/regulation-26-proactive-deadline';
import type { WorkingDays } from '#law/working-days';

/** A limit that could hold, and whose it is: “目录事项‘低保名单’”. */
export interface Candidate {
  whose: string;
  rule: DutyRule;
}

export interface Clock {
  from: Day;
  dueOn: Day;
  provisional: boolean;
  /** Null: the general limit of 第二十六条. */
  by: Candidate | null;
}

/** Starts that are the birth of the information itself; others (收到申请之日 …) lie on a day nobody has told. */
const births: ReadonlySet<DutyRule['from']> = new Set(['formed', 'decided', 'approved']);

/** The day in force for what was formed or changed on `from`. May throw the calendar's refusal. */
export function clockOf(from: Day, candidates: readonly Candidate[], calendar: WorkingDays): Clock {
  const general = proactiveDeadline({ formedOrChangedOn: from }, calendar);
  const own = candidates.filter(({ rule }) => counts(rule)).map((by) => ({ by, dueOn: dueAfter(by.rule, from, calendar) }));
  const allowed = own.filter(({ by, dueOn }) => dueOn < general.dueOn || by.rule.basis.trim() !== '');
  const strictest = allowed.reduce<(typeof allowed)[number] | null>(
    (best, one) => (best === null || one.dueOn < best.dueOn ? one : best),
    null,
  );
  if (!strictest) return { from, dueOn: general.dueOn, provisional: general.provisional, by: null };
  return { from, dueOn: strictest.dueOn, provisional: general.provisional, by: strictest.by };
}

/** Counted from the birth, and not in hours of a day that is not known to the hour. */
function counts({ kind, from }: DutyRule): boolean {
  return kind === 'live' || (kind === 'within' && births.has(from));
}

export interface Counted {
  dueOn: Day;
  provisional: boolean;
  basis: string;
  sentence: string;
  counted: ProactiveDeadline['counted'];
  skipped: ProactiveDeadline['skipped'];
}

/** The counting shown day by day. */
export function countedDays({ from, by, dueOn, provisional }: Clock, calendar: WorkingDays): Counted {
  if (by === null || (by.rule.kind === 'within' && by.rule.unit === 'workingDays')) {
    const count = by?.rule.n ?? generalLimit;
    const basis = by ? { basis: by.rule.basis.trim() || by.whose } : {};
    return proactiveDeadline({ formedOrChangedOn: from, limit: { unit: 'workingDays', count, ...basis } }, calendar);
  }
  const days = daysBetween(from, dueOn);
  const span = days === 0 ? '当日公开' : `的次日起数${days}日，最迟于${dayInWords(dueOn)}公开`;
  const sentence = `自${dayInWords(from)}形成或者变更之日${days === 0 ? '起' : ''}${span}（${ruleInWords(by.rule).replace(/。$/, '')}）。依据：${by.whose}。`;
  return { dueOn, provisional, basis: by.whose, sentence, counted: [], skipped: [] };
}
