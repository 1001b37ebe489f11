// The list of papers that must not be quoted, with who put them there.
import type { Static } from 'typebox';
import type { ClosedPaper } from '#contract/reviews';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { closedPapers } from '../closed-papers.ts';

/** The newest first. */
export async function listClosedPapers(db: Db, organId: string): Promise<Static<typeof ClosedPaper>[]> {
  const papers = await closedPapers(db, organId);
  const names = await personNames(
    db,
    papers.map((one) => one.added_by),
  );
  return papers.map((one) => ({
    id: one.id,
    documentNumber: one.document_number,
    title: one.title,
    issuingOrgan: one.issuing_organ,
    addedAt: one.added_at,
    addedByName: names.get(one.added_by) ?? '',
  }));
}
