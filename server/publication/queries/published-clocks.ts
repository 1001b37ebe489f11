// What was published in a span of days with the day it was counted from: whether it was in time is judged above.
import { type Day, dayOf, isDay } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';

export interface PublishedClock {
  id: string;
  title: string;
  edition: number;
  dueFrom: Day;
  publishedOn: Day;
  columnId: string;
  departmentId: string | null;
  /** Items of the catalogue it was published for. */
  itemIds: string[];
}

/** Editions whose day of forming or change is known, withdrawn ones included, removed ones not; imported history has no such day. */
export async function publishedClocks(db: Db | Tx, organId: string, range: { from: Day; to: Day }, id?: string): Promise<PublishedClock[]> {
  const rows = await db
    .selectFrom('publication_edition as e')
    .innerJoin('publication as p', (on) => on.onRef('p.organ_id', '=', 'e.organ_id').onRef('p.id', '=', 'e.publication_id'))
    .select(['p.id', 'p.title', 'p.column_id', 'p.department_id', 'e.edition', 'e.due_from', 'e.published_at'])
    .where('e.organ_id', '=', organId)
    .where('e.due_from', 'is not', null)
    .where('e.published_at', '>=', beginOf(range.from))
    .where('e.published_at', '<', endOf(range.to))
    .where('p.state', 'in', ['published', 'withdrawn'])
    .$if(id !== undefined, (q) => q.where('p.id', '=', id!))
    .orderBy('e.published_at', 'desc')
    .orderBy('p.id')
    .execute();
  const duties = rows.length === 0 ? [] : await db.selectFrom('publication_duty').selectAll().where('organ_id', '=', organId).execute();
  const items = Map.groupBy(duties, (one) => one.publication_id);
  return rows.flatMap((row) =>
    isDay(row.due_from)
      ? [
          {
            id: row.id,
            title: row.title,
            edition: row.edition,
            dueFrom: row.due_from,
            publishedOn: dayOf(row.published_at),
            columnId: row.column_id,
            departmentId: row.department_id,
            itemIds: (items.get(row.id) ?? []).map((one) => one.item_id),
          },
        ]
      : [],
  );
}

function beginOf(day: Day): string {
  return Temporal.PlainDate.from(day).toZonedDateTime('Asia/Shanghai').toInstant().toString();
}

function endOf(day: Day): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Asia/Shanghai').toInstant().toString();
}
