// 更正: corrects what was noted down of a posting on another channel.
import { Type as T } from 'typebox';
import { PostingFields } from '#contract/publication';
import { Id, Nullable } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { mayLedger } from '../permissions-ledger.ts';
import { findPosting, ownPublicationBlockers, sameBlockers } from '../posting.ts';
import { carryingBlockers, evidenceColumns, releaseEvidence } from '../posting-carries.ts';
import { knownNames, postingColumns, postingProblems } from '../posting-fields.ts';

export const editPosting = command({
  name: 'ledger.editPosting',
  title: '更正台账记录',
  permission: mayLedger.edit,
  input: T.Object({
    organId: Id,
    id: Id,
    fields: PostingFields,
    /** As it was when the form was opened. */
    changedAt: Nullable(T.String({ maxLength: 40 })),
  }),
  blockers: async (tx, { organId, id, fields }, act) => {
    const posting = await findPosting(tx, { organId, id });
    const own = ownPublicationBlockers(posting);
    if (own.length > 0) return own;
    const wrong = postingProblems(fields, await knownNames(tx, organId), act.today);
    const problems = [...wrong, ...(await carryingBlockers(tx, organId, fields))];
    // One that was taken down may stand beside the one that came after it.
    return problems.length > 0 || posting.removed_on !== null
      ? problems
      : sameBlockers(tx, organId, fields, postingColumns(fields).posted_on, id);
  },
  run: async (tx, { organId, id, fields, changedAt }, act) => {
    await act.watch('posting', { organ_id: organId, id });
    const evidence = await evidenceColumns(tx, organId, fields);
    const before = await findPosting(tx, { organId, id });
    const done = await tx
      .updateTable('posting')
      .set({ ...postingColumns(fields), ...evidence, changed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('changed_at', changedAt === null ? 'is' : '=', changedAt)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    await releaseEvidence(tx, act, before, evidence.evidence_hash);
    return { done: true };
  },
});
