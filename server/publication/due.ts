// By when a text has to be public (第二十六条, or the shorter limit of its column or item), counted day by day.
import type { Static } from 'typebox';
import type { DueView } from '#contract/publication';
import { type Day, dayInWords, isDay } from '#kernel/day';
import { isLate } from '#law/regulation-26-proactive-deadline';
import { type DraftFields, dueFrom } from './draft-fields.ts';
import { type Clock, countedDays } from './limits/limit.ts';
import type { Limits } from './limits/limits-of.ts';

export type Due = Static<typeof DueView>;

/** What names a text's clock: the day it was formed, where it stands, which items it serves. */
export interface Clocked {
  due_from: string | null;
  column_id: string;
  item_ids: readonly string[];
}

/** The clock of a text as its row has it; null while the day of forming is unknown or lies outside the calendar. */
export function clockOfRow(limits: Limits, { due_from, column_id, item_ids }: Clocked): Clock | null {
  return isDay(due_from) ? limits.clockOf({ dueFrom: due_from, columnId: column_id, itemIds: item_ids }) : null;
}

/** The clock of a text as its draft has it. */
export function clockOfDraft(limits: Limits, fields: DraftFields): Clock | null {
  const from = dueFrom(fields);
  return from === null ? null : limits.clockOf({ dueFrom: from, columnId: fields.columnId, itemIds: fields.catalogueItemIds ?? [] });
}

/** The reckoning for the screen. */
export function dueView(clock: Clock, { calendar }: Limits, publishedOn: Day | null, today: Day): Due {
  const { dueOn, provisional, basis, sentence, counted, skipped } = countedDays(clock, calendar);
  const overdue = isLate(dueOn, publishedOn, today);
  return {
    formedOn: clock.from,
    dueOn,
    provisional,
    overdue,
    article: basis,
    sentence: `${sentence}${outcome(publishedOn, overdue)}`,
    counted: counted.map((status, i) => ({ day: status.day, n: i + 1, note: status.name ?? status.reason })),
    skipped: skipped.map((status) => ({ day: status.day, why: status.reason })),
  };
}

function outcome(publishedOn: Day | null, overdue: boolean): string {
  if (publishedOn) return overdue ? `实际于${dayInWords(publishedOn)}公开，超过了期限。` : `已于${dayInWords(publishedOn)}公开。`;
  return overdue ? '已经超过期限，请尽快公开。' : '';
}
