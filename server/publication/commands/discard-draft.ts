// 放弃草稿: a first draft stays readable under 已放弃, with the reason; a revision goes and what is public stays as it is.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { noteDeed } from '../life/deed.ts';
import { cancelSchedule } from '../life/schedule.ts';
import { may } from '../permissions.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { removeDraft } from '../remove-draft.ts';
import { rowBlockers } from '../states.ts';

export const discardDraft = command({
  name: 'publication.discardDraft',
  title: '放弃草稿',
  permission: may.discard,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  async blockers(tx, input) {
    const { row } = await findPublication(tx, input);
    return [...rowBlockers('discard', row), ...reasonBlockers(input.reason, 2)];
  },
  async run(tx, { organId, id, reason }, act) {
    const key = { organId, id };
    const { row } = await findPublication(tx, key);
    const revision = row.edition > 0;
    await cancelSchedule(tx, act, key, '放弃了稿子。');
    await giveUp(tx, act, key, revision);
    if (revision) await removeDraft(tx, key);
    await noteDeed(tx, act, key, { verb: 'discard', reason });
    return { done: true };
  },
});

async function giveUp(tx: Tx, act: Act, { organId, id }: PublicationKey, revision: boolean): Promise<void> {
  await act.watch('publication', { organ_id: organId, id });
  const done = await tx
    .updateTable('publication')
    .set({ ...(revision ? { change_from: null } : { state: 'discarded' }), draft_state: null, updated_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('draft_state', 'in', ['writing', 'approved'])
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
