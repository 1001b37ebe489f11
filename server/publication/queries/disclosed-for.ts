// What is public for a duty: written for its item, or standing in its column without naming an item.
import { sql } from 'kysely';
import { type Day, dayOf } from '#kernel/day';
import type { Db } from '#kernel/db';
import { beginOf, endOf } from './disclosure-days.ts';

export interface Disclosed {
  id: string;
  title: string;
  /** Above 1 a revision of what was opened before. */
  edition: number;
  /** The day of the opening, or of the revision. */
  publishedOn: string;
  publicNumber: string;
}

type Duty = { by: 'link'; itemId: string } | { by: 'column'; columnId: string };

/** Each opening and revision that `disclosureDays` counts from `from` to `to`, the newest first; `by` says which of the two is asked for. */
export async function disclosedFor(db: Db, organId: string, of: Duty, range: { from: Day; to: Day }, limit: number): Promise<Disclosed[]> {
  const opened = await serving(db, organId, of)
    .select(['p.id', 'p.title', 'p.published_on', 'p.public_number'])
    .where('p.published_on', '>=', range.from)
    .where('p.published_on', '<=', range.to)
    .orderBy('p.published_on', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  const revised = await serving(db, organId, of)
    .innerJoin('publication_edition as e', (on) => on.onRef('e.organ_id', '=', 'p.organ_id').onRef('e.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.title', 'e.edition', 'e.published_at', 'p.public_number'])
    .where('e.edition', '>', sql.lit(1))
    .where('e.published_at', '>=', beginOf(range.from))
    .where('e.published_at', '<=', endOf(range.to))
    .orderBy('e.published_at', 'desc')
    .orderBy('p.id', 'desc')
    .limit(limit)
    .execute();
  return [
    ...opened.map((row) => ({ ...told(row), edition: 1, publishedOn: row.published_on ?? '' })),
    ...revised.map((row) => ({ ...told(row), edition: row.edition, publishedOn: dayOf(row.published_at) as string })),
  ]
    .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : b.edition - a.edition))
    .slice(0, limit);
}

function serving(db: Db, organId: string, of: Duty) {
  return db
    .selectFrom('publication as p')
    .leftJoin('publication_duty as d', (on) => on.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .where('p.organ_id', '=', organId)
    .where('p.state', '=', 'published')
    .where((eb) =>
      of.by === 'link' ? eb('d.item_id', '=', of.itemId) : eb.and([eb('p.column_id', '=', of.columnId), eb('d.item_id', 'is', null)]),
    );
}

function told({ id, title, public_number }: { id: string; title: string; public_number: string | null }) {
  return { id, title, publicNumber: public_number ?? '' };
}
