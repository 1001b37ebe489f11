// Takes a wrong entry out of the ledger; the reason and the entry stay in the audit trail.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { mayLedger } from '../permissions-ledger.ts';
import { findPosting, ownPublicationBlockers } from '../posting.ts';
import { releaseEvidence } from '../posting-carries.ts';
import { Reason, reasonBlockers } from '../reason.ts';

const shortestReason = 4;

export const removePosting = command({
  name: 'ledger.removePosting',
  title: '删除台账记录',
  permission: mayLedger.remove,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  blockers: async (tx, input) => {
    return [...ownPublicationBlockers(await findPosting(tx, input)), ...reasonBlockers(input.reason, shortestReason)];
  },
  run: async (tx, { organId, id }, act) => {
    await act.watch('posting', { organ_id: organId, id });
    const before = await findPosting(tx, { organId, id });
    await tx.deleteFrom('posting').where('organ_id', '=', organId).where('id', '=', id).execute();
    await releaseEvidence(tx, act, before, null);
    return { done: true };
  },
});
