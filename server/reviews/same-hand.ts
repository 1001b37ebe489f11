// Reviews one person decided more than one stage of (小机关), in the organs below a superior.
import type { Db, Tx } from '#kernel/db';
import { listOrgans } from '#people';

/** Ids of all organs below, at any depth. */
export async function organsBelow(db: Db | Tx, organId: string): Promise<string[]> {
  const organs = await listOrgans(db);
  const below: string[] = [];
  for (let found = childrenOf(organs, [organId]); found.length > 0; found = childrenOf(organs, found)) below.push(...found);
  return below;
}

/** Passed with one hand in the organs below and never drawn by this superior. */
export async function sameHandPool(db: Db | Tx, organId: string) {
  const below = await organsBelow(db, organId);
  if (below.length === 0) return [];
  return db
    .selectFrom('review as r')
    .select(['r.organ_id', 'r.id', 'r.subject_title', 'r.closed_at'])
    .where('r.organ_id', 'in', below)
    .where('r.state', '=', 'passed')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('review_stage as s')
          .select('s.position')
          .whereRef('s.organ_id', '=', 'r.organ_id')
          .whereRef('s.review_id', '=', 'r.id')
          .where('s.same_hand', '=', 1),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('review_recheck as k')
            .select('k.id')
            .where('k.organ_id', '=', organId)
            .whereRef('k.reviewed_organ_id', '=', 'r.organ_id')
            .whereRef('k.review_id', '=', 'r.id'),
        ),
      ),
    )
    .orderBy('r.closed_at', 'desc')
    .orderBy('r.id')
    .execute();
}

function childrenOf(organs: readonly { id: string; parentId: string | null }[], of: readonly string[]): string[] {
  return organs.filter((one) => one.parentId !== null && of.includes(one.parentId)).map((one) => one.id);
}
