// One stage's row, changed only from the state it was seen in.
import type { Updateable } from 'kysely';
import type { Tables, Tx } from '#kernel/db';
import type { Review } from '../review.ts';

/** False when somebody was quicker. */
export async function setStage(
  tx: Tx,
  review: Review,
  position: number,
  from: string,
  to: Updateable<Tables['review_stage']>,
): Promise<boolean> {
  const done = await tx
    .updateTable('review_stage')
    .set(to)
    .where('organ_id', '=', review.row.organ_id)
    .where('review_id', '=', review.row.id)
    .where('position', '=', position)
    .where('state', '=', from)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
