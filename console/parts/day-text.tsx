// Days and instants on a page.
import { dayInWords, minuteInWords } from './day-words.ts';

export { dayInWords, minuteInWords };

export function DayText({ day, weekday = false }: { day: string | null | undefined; weekday?: boolean }) {
  return day ? <time dateTime={day}>{dayInWords(day, weekday)}</time> : <span className="quiet">—</span>;
}

export function MinuteText({ at }: { at: string | null | undefined }) {
  return at ? <time dateTime={at}>{minuteInWords(at)}</time> : <span className="quiet">—</span>;
}
