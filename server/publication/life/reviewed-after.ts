// 先发后审: what went out in an emergency is marked until its reviews are done, and stays marked when they say no.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { PublicationKey } from '../publication.ts';
import { noteDeed } from './deed.ts';

/** Follows a stage decided afterwards: the last pass takes the mark away, a return proposes to withdraw or revise. The mark is that of the edition the public sees. */
export async function noteReviewedAfter(tx: Tx, act: Act, key: PublicationKey, of: { outcome: string; reviewId: string }): Promise<void> {
  const { outcome } = of;
  if (outcome !== 'passed' && outcome !== 'returned') return;
  const done = await tx
    .updateTable('publication')
    .set({ reviewed_after: outcome === 'passed' ? 'passed' : 'failed', updated_at: act.now })
    .where('organ_id', '=', key.organId)
    .where('id', '=', key.id)
    .where('reviewed_after', '=', 'pending')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('publication_edition as e')
          .select('e.edition')
          .whereRef('e.organ_id', '=', 'publication.organ_id')
          .whereRef('e.publication_id', '=', 'publication.id')
          .whereRef('e.edition', '=', 'publication.edition')
          .where('e.review_id', '=', of.reviewId),
      ),
    )
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) return;
  const words = outcome === 'passed' ? '事后审核全部通过' : '事后审核没有通过，应当撤回或者修订';
  await noteDeed(tx, act, key, { verb: 'reviewedAfter', details: [words] });
}
