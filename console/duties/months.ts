// Months as `YYYY-MM`.
import dayjs from 'dayjs';

/** The month so many months before this one. */
export function monthsAgo(count: number): string {
  return dayjs().startOf('month').subtract(count, 'month').format('YYYY-MM');
}

/** From a month to so many months ahead of this one. */
export function yearMonths(from: string, ahead: number): { from: string; to: string } {
  return {
    from,
    to: dayjs()
      .startOf('month')
      .add(ahead - 1, 'month')
      .format('YYYY-MM'),
  };
}

/** The three months of the quarter it is. */
export function thisQuarter(): { from: string; to: string } {
  const first = dayjs().startOf('month');
  const from = first.subtract(first.month() % 3, 'month');
  return { from: from.format('YYYY-MM'), to: from.add(2, 'month').format('YYYY-MM') };
}

/** `2026-11` → 11月 */
export function monthName(month: string): string {
  return `${Number(month.slice(5))}月`;
}

/** `2026-11` → 2026年11月 */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
}
