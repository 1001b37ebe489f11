// What is wrong with a notice somebody typed in, before a second person confirms it.
import { type Day, dayInWords, weekday, yearOf } from '#kernel/day';
import type { Layers } from './layers.ts';
import { listYear } from './list-year.ts';
import { eachDay, type Notice } from './notice.ts';
import { statutoryHolidays, tabledYears } from './statutory-days.ts';

/** Mistakes stop the notice; doubts are shown to both people. */
export interface NoticeFinding {
  severity: 'mistake' | 'doubt';
  message: string;
}

// 2019–2026 had 248 to 251 working days; anything outside is most likely a typing mistake, but an extended holiday can be real.
const usualWorkingDays = { least: 247, most: 252 };

/** Everything wrong or doubtful in a notice of the State Council, given those already in force. */
export function checkNotice(notice: Notice, inForce: readonly Notice[]): NoticeFinding[] {
  const mistakes = [...badYear(notice), ...badOrder(notice, inForce), ...badDays(notice)];
  if (mistakes.length > 0 || notice.kind === 'amendment') return mistakes.map(mistake);
  return [...missingStatutoryDays(notice), ...unusualCount({ notices: [...inForce, notice] }, notice.year)].map(doubt);
}

/** What is wrong in a region's own notice: it changes single days and makes no year known. */
export function checkRegionalNotice(notice: Notice): NoticeFinding[] {
  const kind = notice.kind === 'annual' ? ['地区通知只能改动个别日子，请按“调整通知”录入。'] : [];
  return [...kind, ...badYear(notice), ...badDays(notice)].map(mistake);
}

function badYear({ year }: Notice): string[] {
  const last = tabledYears.at(-1)!;
  return Number.isInteger(year) && year >= 2019 && year <= last ? [] : [`年份应在2019至${last}之间。`];
}

function badOrder({ kind, year }: Notice, inForce: readonly Notice[]): string[] {
  const annual = inForce.some((one) => one.kind === 'annual' && one.year === year);
  if (kind === 'annual' && annual) return [`${year}年的放假通知已经在用；要改动个别日子，请按“调整通知”录入。`];
  if (kind === 'amendment' && !annual) return [`${year}年的放假通知还没有录入，不能先录调整。`];
  return [];
}

function badDays(notice: Notice): string[] {
  if (notice.holidays.length + notice.workingWeekends.length === 0) return ['通知里一天也没有，请填写放假或者上班的日子。'];
  return [...badHolidays(notice), ...badWeekends(notice)];
}

function badHolidays({ holidays, year }: Notice): string[] {
  const found: string[] = [];
  const seen = new Set<Day>();
  for (const { name, from, to } of holidays) {
    if (!name.trim()) found.push(`${dayInWords(from)}开始的假期没有名称。`);
    if (to < from) found.push(`“${name}”的最后一天早于第一天。`);
    else if (!belongs(from, year) || !belongs(to, year)) found.push(`“${name}”不在${year}年（或上一年12月下旬）。`);
    else if (eachDay(from, to).length > 15) found.push(`“${name}”长过15天，请核对日期。`);
    else if (eachDay(from, to).some((day) => seen.has(day))) found.push(`“${name}”与别的假期重叠。`);
    else for (const day of eachDay(from, to)) seen.add(day);
  }
  return found;
}

function badWeekends({ workingWeekends, holidays, year }: Notice): string[] {
  return workingWeekends.flatMap((day, at) => {
    if (!belongs(day, year)) return [`调休上班日${dayInWords(day)}不在${year}年（或上一年12月下旬）。`];
    if (weekday(day) <= 5) return [`${dayInWords(day)}不是星期六、星期日，不能作为调休上班日。`];
    if (holidays.some((h) => h.from <= day && day <= h.to)) return [`${dayInWords(day)}既放假又上班，请核对。`];
    if (workingWeekends.indexOf(day) !== at) return [`调休上班日${dayInWords(day)}写了两遍。`];
    return [];
  });
}

// New Year's Day draws days of the last week of December into its notice (2018-12-29, 2022-12-31).
function belongs(day: Day, year: number): boolean {
  return yearOf(day) === year || (day >= `${year - 1}-12-22` && yearOf(day) === year - 1);
}

function missingStatutoryDays({ year, holidays }: Notice): string[] {
  const missing = (statutoryHolidays(year) ?? []).flatMap(({ name, days }) =>
    days.filter((day) => !holidays.some((h) => h.from <= day && day <= h.to)).map((day) => `${dayInWords(day)}（${name}）`),
  );
  return missing.length > 0 ? [`这些法定节假日没有写成放假：${missing.join('、')}。`] : [];
}

function unusualCount(layers: Layers, year: number): string[] {
  const { workingDays } = listYear(year, layers);
  if (workingDays >= usualWorkingDays.least && workingDays <= usualWorkingDays.most) return [];
  return [`照此全年有${workingDays}个工作日，往年是248至251个，请再核对一遍。`];
}

const mistake = (message: string): NoticeFinding => ({ severity: 'mistake', message });
const doubt = (message: string): NoticeFinding => ({ severity: 'doubt', message });
