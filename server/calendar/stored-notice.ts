// A notice as it lies in the database, and back.
import type { NoticeEntry } from '#contract/calendar';
import { type Day, isDay } from '#kernel/day';
import { refuse } from './errors.ts';
import type { Holiday, Notice } from './notice.ts';
import type { CalendarNoticeRow } from './tables.ts';

/** The notice a person typed in; refuses what is no day and what is blank. */
export function noticeOf(input: NoticeEntry): Notice {
  const title = filled(input.title, '通知的标题', 'title');
  return {
    year: input.year,
    kind: input.kind,
    title,
    documentNumber: input.documentNumber?.trim() || null,
    issuedOn: dayIn(input.issuedOn, 'issuedOn'),
    holidays: input.holidays.map(({ name, from, to }, at) => ({
      name: name.trim(),
      from: dayIn(from, `holidays.${at}.from`),
      to: dayIn(to, `holidays.${at}.to`),
    })),
    workingWeekends: input.workingWeekends.map((day, at) => dayIn(day, `workingWeekends.${at}`)),
  };
}

/** The day a person typed in, or a refusal naming the field. */
export function dayIn(text: string, field: string): Day {
  if (!isDay(text)) throw refuse('calendar.notADay', { text, field });
  return text;
}

/** The text without blanks around it, or a refusal saying what to fill in. */
export function filled(text: string, what: string, field: string): string {
  const trimmed = text.trim();
  if (!trimmed) throw refuse('calendar.blank', { what, field });
  return trimmed;
}

export function noticeFromRow(row: CalendarNoticeRow): Notice {
  return {
    year: row.year,
    kind: row.kind,
    title: row.title,
    documentNumber: row.document_number,
    issuedOn: row.issued_on,
    holidays: JSON.parse(row.holidays) as Holiday[],
    workingWeekends: JSON.parse(row.working_weekends) as Day[],
  };
}

export function noticeToRow(notice: Notice) {
  return {
    year: notice.year,
    kind: notice.kind,
    title: notice.title,
    document_number: notice.documentNumber,
    issued_on: notice.issuedOn,
    holidays: JSON.stringify(notice.holidays),
    working_weekends: JSON.stringify(notice.workingWeekends),
  };
}

/** The first and last day the notice speaks of; an annual notice settles its whole year. */
export function reach(notice: Notice): { from: Day; to: Day } {
  const days = [...notice.holidays.flatMap((h) => [h.from, h.to]), ...notice.workingWeekends];
  if (notice.kind === 'annual') days.push(`${notice.year}-01-01` as Day, `${notice.year}-12-31` as Day);
  const sorted = days.sort();
  return { from: sorted[0]!, to: sorted.at(-1)! };
}
