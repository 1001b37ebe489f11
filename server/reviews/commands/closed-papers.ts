// 非主动公开来文: papers put on the list and taken off it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { closedPapers } from '../closed-papers.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';

export const addClosedPapers = command({
  name: 'reviews.addClosedPapers',
  title: '登记非主动公开来文',
  permission: may.closedPapers,
  input: T.Object({
    organId: Id,
    papers: T.Array(
      T.Object({
        documentNumber: T.String({ maxLength: 200 }),
        title: T.String({ maxLength: 500 }),
        issuingOrgan: T.String({ maxLength: 200 }),
      }),
      { minItems: 1, maxItems: 500 },
    ),
  }),
  async run(tx, { organId, papers }, act) {
    const known = new Set((await closedPapers(tx, organId)).map((one) => keyOf(one.document_number, one.title)));
    let added = 0;
    for (const [at, paper] of papers.entries()) {
      const documentNumber = paper.documentNumber.trim();
      const title = paper.title.trim();
      if (documentNumber.length < 4 && [...title].length < 6)
        throw refuse('reviews.input', { message: `第${at + 1}份：请写完整的文号，或者六个字以上的标题。`, field: `papers.${at}` });
      if (known.has(keyOf(documentNumber, title))) continue;
      known.add(keyOf(documentNumber, title));
      const id = newId();
      await act.watch('closed_paper', { organ_id: organId, id });
      const row = {
        document_number: documentNumber,
        title,
        issuing_organ: paper.issuingOrgan.trim(),
        added_by: act.actor.personId ?? '',
        added_at: act.now,
      };
      await tx
        .insertInto('closed_paper')
        .values({ organ_id: organId, id, ...row })
        .execute();
      added += 1;
    }
    return { added, known: papers.length - added };
  },
});

export const removeClosedPaper = command({
  name: 'reviews.removeClosedPaper',
  title: '移出非主动公开来文',
  permission: may.closedPapers,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await act.watch('closed_paper', { organ_id: organId, id });
    const done = await tx
      .updateTable('closed_paper')
      .set({ removed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('reviews.paperMissing');
    return { done: true };
  },
});

function keyOf(documentNumber: string, title: string): string {
  return `${documentNumber} ${title}`;
}
