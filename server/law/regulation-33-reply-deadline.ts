// 中华人民共和国政府信息公开条例，第三十三条，2019年5月15日起施行：
// 自收到申请之日起20个工作日内答复；经公开工作机构负责人同意可以延长一次，最多20个工作日；征求第三方和其他机关意见所需时间不计入。
import { type Day, dayInWords, nextDay } from '#kernel/day';
import { regulation } from './regulation.ts';
import { citation, rule as define } from './rule.ts';
import { type DayStatus, stretches, type WorkingDays } from './working-days.ts';

export const rule = define({
  ...regulation,
  article: '第三十三条',
  title: '答复的期限',
  text: '收到申请能够当场答复的当场答复，不能的自收到申请之日起20个工作日内答复；需要延长的，应当经政府信息公开工作机构负责人同意并告知申请人，延长不超过20个工作日；征求第三方和其他机关意见所需的时间不计入期限。',
});

/** Working days. */
export const replyTermDays = 20;
/** Working days an extension may add, once. */
export const longestExtension = 20;

/** Days that do not count: those after `after`, up to and including `until`; with `until` null there is no end yet. */
export interface Pause {
  after: Day;
  until: Day | null;
  /** 征求甲公司的意见 */
  because: string;
  /** The article that stops the clock: 条例第三十三条 */
  basis: string;
}

export interface ExcludedDay extends DayStatus {
  pause: Pause;
}

export interface ReplyTerm {
  /** The day itself is not counted. */
  from: Day;
  workingDays: number;
  /** The last day; null while a pause without an end stands in the way. */
  dueOn: Day | null;
  /** True when any day looked at is not yet settled by a notice. */
  provisional: boolean;
  /** The working days that count, the last one being the due day. */
  counted: DayStatus[];
  /** Days nobody works on. */
  skipped: DayStatus[];
  /** Working days that a pause takes out. */
  excluded: ExcludedDay[];
}

/** Counts `workingDays` after `from` without the days of the pauses; several pauses over the same day take it out once. RangeError unless `workingDays` ≥ 1. */
export function replyTerm(
  { from, workingDays, pauses }: { from: Day; workingDays: number; pauses: readonly Pause[] },
  calendar: WorkingDays,
): ReplyTerm {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new RangeError(`not a number of working days: ${workingDays}`);
  const term: ReplyTerm = { from, workingDays, dueOn: null, provisional: false, counted: [], skipped: [], excluded: [] };
  const open = pauses.filter((one) => one.until === null);
  for (let at = nextDay(from); term.counted.length < workingDays; at = nextDay(at)) {
    if (open.some((one) => one.after < at)) return term;
    const pause = pauses.find((one) => one.after < at && one.until !== null && at <= one.until);
    const status = calendar.statusOf(at);
    term.provisional ||= status.provisional;
    if (!status.working) term.skipped.push(status);
    else if (pause) term.excluded.push({ ...status, pause });
    else term.counted.push(status);
  }
  return { ...term, dueOn: term.counted.at(-1)!.day };
}

/** Working days after `day` that still count towards the term; after the due day, how many have gone since, negative. Null without a due day. */
export function remainingOf({ dueOn, counted }: ReplyTerm, day: Day, calendar: WorkingDays): number | null {
  if (dueOn === null) return null;
  if (day <= dueOn) return counted.filter((one) => one.day > day).length;
  let gone = 0;
  for (let at = nextDay(dueOn); at <= day; at = nextDay(at)) if (calendar.statusOf(at).working) gone++;
  // Late is late, also on the Saturday after.
  return -Math.max(1, gone);
}

/** The whole reckoning in sentences, for screen, letter and command line. */
export function termInWords({ from, workingDays, dueOn, provisional, counted, skipped, excluded }: ReplyTerm): string[] {
  const holidays = stretches(skipped.filter((one) => one.name)).map((run) => `${span(run.from, run.to)}${run.reason}（${run.source}）`);
  const madeUp = counted.filter((one) => one.name === undefined && one.reason.includes('调休')).map((one) => dayInWords(one.day));
  const pauses = [...new Set(excluded.map((one) => one.pause))].map((pause) => {
    const days = excluded.filter((one) => one.pause === pause);
    return `${span(days[0]!.day, days.at(-1)!.day)}${pause.because}，${days.length}个工作日不计入（${pause.basis}）`;
  });
  return [
    dueOn === null
      ? `自${dayInWords(from)}的次日起数${workingDays}个工作日，已经过了${counted.length}个。`
      : `自${dayInWords(from)}的次日起数${workingDays}个工作日，最迟于${dayInWords(dueOn)}答复${provisional ? '（暂定）' : ''}。依据：${citation(rule)}。`,
    ...(holidays.length > 0 ? [`其间不上班：${holidays.join('；')}；周末不另列。`] : []),
    ...(madeUp.length > 0 ? [`其间调休上班、计入期限：${madeUp.join('、')}。`] : []),
    ...pauses.map((one) => `${one}。`),
  ];
}

function span(from: Day, to: Day): string {
  return from === to ? dayInWords(from) : `${dayInWords(from)}至${dayInWords(to)}`;
}
