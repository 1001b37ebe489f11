// The limits of an organ's columns and items, ready to be asked for one text.
import { loadCalendar, type WorkingCalendar } from '#calendar';
import { type DutyRule, itemName, itemsNow, parseLimit } from '#catalogue';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { Refusal } from '#kernel/errors';
import { listColumns } from '../queries/columns.ts';
import { type Candidate, type Clock, clockOf } from './limit.ts';

/** What a text is counted by. */
export interface Counting {
  dueFrom: Day;
  columnId: string;
  itemIds: readonly string[];
}

export interface Limits {
  calendar: WorkingCalendar;
  /** Null where the calendar has no table for the years in question. */
  clockOf(of: Counting): Clock | null;
}

/** Limits as they are today. */
export async function limitsOf(db: Db | Tx, organId: string, today: Day): Promise<Limits> {
  const calendar = await loadCalendar(db, organId);
  const items = new Map(
    (await itemsNow(db, organId, today)).items.map((item) => [item.id, candidate(`目录事项“${itemName(item)}”`, item.rule)]),
  );
  const columns = new Map(
    (await listColumns(db, organId)).flatMap((column) => {
      const { rule, understood } = parseLimit(column.updateDuty);
      return understood ? [[column.id, candidate(`栏目“${column.name}”的更新要求`, rule)] as const] : [];
    }),
  );
  const kept = new Map<string, Clock | null>();
  return {
    calendar,
    clockOf(of) {
      const key = `${of.dueFrom} ${of.columnId} ${of.itemIds.join(' ')}`;
      const found = kept.get(key);
      if (found !== undefined) return found;
      const candidates = [columns.get(of.columnId), ...of.itemIds.map((id) => items.get(id))].filter((one) => one !== undefined);
      const made = reckon(of.dueFrom, candidates, calendar);
      kept.set(key, made);
      return made;
    },
  };
}

function candidate(whose: string, rule: DutyRule): Candidate {
  return { whose, rule };
}

function reckon(from: Day, candidates: readonly Candidate[], calendar: WorkingCalendar): Clock | null {
  try {
    return clockOf(from, candidates, calendar);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'calendar.outOfRange') return null;
    throw error;
  }
}
