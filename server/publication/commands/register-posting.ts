// 登记: notes down what was made public on a channel outside this system.
import { Type as T } from 'typebox';
import { PostingFields } from '#contract/publication';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { findOrgan } from '#people';
import { mayLedger } from '../permissions-ledger.ts';
import { sameBlockers } from '../posting.ts';
import { carryingBlockers, evidenceColumns } from '../posting-carries.ts';
import { knownNames, postingColumns, postingProblems } from '../posting-fields.ts';

export const registerPosting = command({
  name: 'ledger.registerPosting',
  title: '登记公开信息',
  permission: mayLedger.register,
  input: T.Object({ organId: Id, fields: PostingFields }),
  blockers: async (tx, { organId, fields }, act) => {
    const own = postingProblems(fields, await knownNames(tx, organId), act.today);
    const problems = [...own, ...(await carryingBlockers(tx, organId, fields))];
    return problems.length > 0 ? problems : sameBlockers(tx, organId, fields, postingColumns(fields).posted_on);
  },
  run: async (tx, { organId, fields }, act) => {
    const id = newId();
    await act.watch('posting', { organ_id: organId, id });
    const demo = (await findOrgan(tx, organId)).demo ? 1 : 0;
    const own = {
      organ_id: organId,
      id,
      created_by: act.actor.personId ?? '',
      created_at: act.now,
      demo,
      ...(await evidenceColumns(tx, organId, fields)),
    };
    await tx
      .insertInto('posting')
      .values({ ...postingColumns(fields), ...own })
      .execute();
    return { id };
  },
});
