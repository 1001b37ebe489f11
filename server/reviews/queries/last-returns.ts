// What came back to me: subjects I wrote on whose newest review was returned.
import type { Static } from 'typebox';
import type { LastReturn } from '#contract/reviews';
import type { Db, Tx } from '#kernel/db';

/** The newest returns, at most `limit`; the owner of the subject knows whether it was handed in or given up since. */
export async function lastReturns(
  db: Db | Tx,
  of: { organId: string; subject: string; personId: string; limit: number },
): Promise<Static<typeof LastReturn>[]> {
  const rows = await db
    .selectFrom('review as r')
    .innerJoin('review_author as a', (join) => join.onRef('a.organ_id', '=', 'r.organ_id').onRef('a.review_id', '=', 'r.id'))
    .innerJoin('review_stage as s', (join) =>
      join.onRef('s.organ_id', '=', 'r.organ_id').onRef('s.review_id', '=', 'r.id').on('s.state', '=', 'returned'),
    )
    .select(['r.subject_id', 'r.subject_title', 'r.closed_at', 's.opinion'])
    .where('r.organ_id', '=', of.organId)
    .where('r.subject', '=', of.subject)
    .where('r.state', '=', 'returned')
    .where('a.person_id', '=', of.personId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('review as later')
            .select('later.id')
            .whereRef('later.organ_id', '=', 'r.organ_id')
            .whereRef('later.subject', '=', 'r.subject')
            .whereRef('later.subject_id', '=', 'r.subject_id')
            .whereRef('later.submitted_at', '>', 'r.submitted_at'),
        ),
      ),
    )
    .orderBy('r.closed_at', 'desc')
    .limit(of.limit)
    .execute();
  return rows.map((row) => ({ subjectId: row.subject_id, title: row.subject_title, opinion: row.opinion, closedAt: row.closed_at ?? '' }));
}
