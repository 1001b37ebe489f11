// Days and instants in words.
import dayjs from 'dayjs';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** `2026-11-23` → 2026年11月23日 周一 */
export function dayInWords(day: string, withWeekday = false): string {
  const [y, m, d] = day.split('-').map(Number);
  if (!y || !m || !d) return day;
  return `${y}年${m}月${d}日${withWeekday ? ` 周${weekdays[dayjs(day).day()]}` : ''}`;
}

/** An instant as `2026-11-23 09:05` in China, wherever the computer's clock thinks it is. */
export function minuteInWords(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const china = new Date(at.getTime() + 8 * 3600_000).toISOString();
  return `${china.slice(0, 10)} ${china.slice(11, 16)}`;
}
