// Public texts something should follow: policies without an interpretation, consultations that ended without their outcome.
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { interpretedKinds } from '../interpretation-wanted.ts';

export interface Unanswered {
  id: string;
  title: string;
  columnId: string;
  /** The day from which something is missing: published, or ended. */
  since: string;
}

/** Policies in force published from `from` to `to` that nothing public interprets, the newest first. */
export async function interpretationsMissing(db: Db, organId: string, range: { from: Day; to: Day }): Promise<Unanswered[]> {
  const rows = await withoutLink(db, organId, ['interprets'])
    .where('p.kind', 'in', [...interpretedKinds])
    .where('p.validity', 'in', ['有效', '已修改'])
    .where('p.published_on', '>=', range.from)
    .where('p.published_on', '<=', range.to)
    .select('p.published_on as since')
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title, columnId: row.column_id, since: row.since ?? '' }));
}

/** What stands in these columns, whose time is over since a day from `from` on, and to which nothing public is linked. */
export async function consultationsEnded(
  db: Db,
  organId: string,
  columnIds: readonly string[],
  range: { from: Day; to: Day },
): Promise<Unanswered[]> {
  if (columnIds.length === 0) return [];
  const rows = await withoutLink(db, organId, null)
    .where('p.column_id', 'in', [...columnIds])
    .select((eb) => eb.fn.coalesce('p.expires_on', 'p.repealed_on').as('since'))
    .where((eb) => eb(eb.fn.coalesce('p.expires_on', 'p.repealed_on'), '>=', range.from))
    .where((eb) => eb(eb.fn.coalesce('p.expires_on', 'p.repealed_on'), '<=', range.to))
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({ id: row.id, title: row.title, columnId: row.column_id, since: row.since ?? '' }));
}

function withoutLink(db: Db, organId: string, relations: readonly string[] | null) {
  return db
    .selectFrom('publication as p')
    .select(['p.id', 'p.title', 'p.column_id'])
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('publication_link as l')
            .select('l.from_id')
            .whereRef('l.organ_id', '=', 'p.organ_id')
            .whereRef('l.to_id', '=', 'p.id')
            .$if(relations !== null, (q) => q.where('l.relation', 'in', [...relations!])),
        ),
      ),
    );
}
