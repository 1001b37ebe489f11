// Days as days: `YYYY-MM-DD` in the office's own time zone, never instants.

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string & { readonly __day: unique symbol };

const form = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text is a day that exists (2022-13-01 and 2023-02-29 do not). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !form.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The day, or a RangeError naming it. For data of our own; people's input goes through `isDay` and a sentence. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day `n` calendar days later (earlier when negative). */
export function addDays(from: Day, n: number): Day {
  return Temporal.PlainDate.from(from).add({ days: n }).toString() as Day;
}

const dayAfter = new Map<Day, Day>();

/** The day after. Terms are counted day by day, thousands of them at a time, so each day's successor is worked out once. */
export function nextDay(of: Day): Day {
  const known = dayAfter.get(of);
  if (known) return known;
  const next = addDays(of, 1);
  dayAfter.set(of, next);
  return next;
}

/** Calendar days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: Day, b: Day): number {
  return Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(of: Day): number {
  return Temporal.PlainDate.from(of).dayOfWeek;
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 2026年11月23日 */
export function dayInWords(of: Day): string {
  const [y, m, d] = of.split('-').map(Number);
  return `${y}年${m}月${d}日`;
}

/** The day an instant falls on in China (Asia/Shanghai). */
export function dayOf(instant: Date | string): Day {
  const at = typeof instant === 'string' ? instant : instant.toISOString();
  return Temporal.Instant.from(at).toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString() as Day;
}

/** `2026-11-23 09:05`, 24 hours, in China: the form 国办发〔2017〕47号 asks of a page's time of publication. */
export function minuteOf(instant: string): string {
  const t = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Shanghai');
  return `${t.toPlainDate()} ${String(t.hour).padStart(2, '0')}:${String(t.minute).padStart(2, '0')}`;
}
