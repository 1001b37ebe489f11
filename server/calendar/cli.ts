// `gongkai workdays add DAY N` and `gongkai workdays list YEAR`: the calendar without a server or a database.
import { dayInWords, isDay, weekday, yearOf } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { stretches } from '#law/working-days';
import type { Layers } from './layers.ts';
import { listYear, stretchInWords } from './list-year.ts';
import { shippedNotices } from './shipped-notices.ts';
import { nationalCalendar } from './working-calendar.ts';

/** What a command line prints, and its exit code: 0 fine, 2 the input could not be read. */
export interface CommandOutput {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

const usage = '用法：gongkai workdays add 日期 天数 [--json]，或 gongkai workdays list 年份 [--json]。';
const national: Layers = { notices: shippedNotices };

/** Runs `workdays …`; `argv` holds what follows the word workdays. Never throws for people's mistakes. */
export function workdaysCommand(argv: readonly string[]): CommandOutput {
  const json = argv.includes('--json');
  const unknown = argv.find((word) => word.startsWith('--') && word !== '--json');
  if (unknown) return wrong(`不认识参数“${unknown}”。${usage}`);
  const [verb, ...rest] = argv.filter((word) => word !== '--json');
  try {
    if (verb === 'add' && rest.length === 2) return add(rest[0]!, rest[1]!, json);
    if (verb === 'list' && rest.length === 1) return list(rest[0]!, json);
  } catch (error) {
    if (error instanceof Refusal) return wrong(error.message);
    throw error;
  }
  return wrong(usage);
}

function add(from: string, count: string, json: boolean): CommandOutput {
  if (!isDay(from)) return wrong(`“${from}”不是日期，应写成 2026-09-25 这样的年-月-日。`);
  // Four digits reach beyond every table of the calendar; more would only keep the machine busy.
  if (!/^[1-9]\d{0,3}$/.test(count)) return wrong(`“${count}”不是天数，应是 1 至 9999 的整数。`);
  const workdays = Number(count);
  const term = nationalCalendar.addWorkingDays(from, workdays);
  if (json) return fine(JSON.stringify({ from, workdays, day: term.day, provisional: term.provisional }));
  const lines = [
    `${dayInWords(from)}之后的第${workdays}个工作日是${dayInWords(term.day)}（星期${'一二三四五六日'[weekday(term.day) - 1]}）。`,
  ];
  const holidays = stretches(term.skipped.filter((s) => s.name));
  if (holidays.length > 0) lines.push(`其间不计：${holidays.map((run) => stretchInWords(run, yearOf(from))).join('；')}。周末不另列。`);
  const madeUp = term.counted.filter((s) => s.reason === '调休上班');
  if (madeUp.length > 0) lines.push(`其间计入调休上班日：${madeUp.map((s) => dayInWords(s.day)).join('、')}。`);
  if (term.provisional) lines.push(`暂定：有的年份放假通知尚未公布；最早可能是${dayInWords(term.earliestPossible)}。`);
  return fine(lines.join('\n'));
}

function list(text: string, json: boolean): CommandOutput {
  if (!/^\d{4}$/.test(text)) return wrong(`“${text}”不是年份，应是 2026 这样的四位数字。`);
  const { year, source, provisional, holidays, workingWeekends, workingDays, runs } = listYear(Number(text), national, nationalCalendar);
  if (json) return fine(JSON.stringify({ year, source, ...(provisional ? { provisional } : {}), holidays, workingWeekends }));
  return fine(
    [
      `${year}年 ${source}`,
      ...runs.map((run) => `  ${stretchInWords(run, year)}`),
      `调休上班：${workingWeekends.map(dayInWords).join('、') || (provisional ? '尚未公布' : '无')}`,
      `工作日${workingDays}个${provisional ? '（暂定，尚未公布的调休上班日没有计入）' : ''}`,
    ].join('\n'),
  );
}

function fine(text: string): CommandOutput {
  return { code: 0, out: `${text}\n`, err: '' };
}

function wrong(sentence: string): CommandOutput {
  return { code: 2, out: '', err: `${sentence}\n` };
}
