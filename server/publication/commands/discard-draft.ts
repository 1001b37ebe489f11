// 放弃草稿: only what was never public; the text stays readable under 已放弃, with the reason.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { stateBlockers } from '../states.ts';

export const discardDraft = command({
  name: 'publication.discardDraft',
  title: '放弃草稿',
  permission: may.discard,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  async blockers(tx, input) {
    const { row, standing } = await findPublication(tx, input);
    const once = row.edition > 0 ? [{ code: 'publication.wasPublic', message: '这条信息公开过，不能放弃，只能撤回。' }] : [];
    return [...stateBlockers('discard', standing), ...once, ...reasonBlockers(input.reason, 2)];
  },
  async run(tx, { organId, id }, act) {
    await act.watch('publication', { organ_id: organId, id });
    const done = await tx
      .updateTable('publication')
      .set({ state: 'discarded', draft_state: null, updated_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('draft_state', 'in', ['writing', 'approved'])
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    return { done: true };
  },
});
