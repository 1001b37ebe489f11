// 删除词条: one's own; what came with the program is switched off, so that it is not proposed again.
import { Type as T } from 'typebox';
import { Reason } from '#contract/screening';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { editBlockers, reasonBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { entryInWords, findEntry, findList, noteChange, renewVersion } from '../rows.ts';

export const removeEntry = command({
  name: 'screening.removeEntry',
  title: '删除词条',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id, reason: Reason }),
  blockers: async (tx, { organId, id, reason }) => [
    ...(await editBlockers(tx, organId)),
    ...((await findEntry(tx, organId, id)).shipped_key === null
      ? []
      : [{ code: 'screening.shippedEntry', message: '系统词条不能删除，不需要的可以停用；停用后不会再提示。' }]),
    ...reasonBlockers(reason),
  ],
  async run(tx, { organId, id, reason }, act) {
    const entry = await findEntry(tx, organId, id);
    const list = await findList(tx, { organId, listId: entry.list_id });
    await act.watch('screening_entry', { organ_id: organId, id });
    await tx.deleteFrom('screening_entry').where('organ_id', '=', organId).where('id', '=', id).execute();
    await renewVersion(tx, organId, list.shared === 1);
    const words = { about: entry.expression, before: entryInWords(entry), after: null };
    await noteChange(
      tx,
      organId,
      { ...words, list_id: list.id, list_name: list.name, entry_id: id, verb: 'screening.removeEntry', reason },
      act,
    );
    return { done: true };
  },
});
