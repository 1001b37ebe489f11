// 删除词库: a list of the organ's own with all its entries; what came with the program can only be switched off.
import { Type as T } from 'typebox';
import { OneList, Reason } from '#contract/screening';
import { command } from '#kernel/command';
import { editBlockers, reasonBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { findList, noteChange, renewVersion } from '../rows.ts';

export const removeList = command({
  name: 'screening.removeList',
  title: '删除词库',
  permission: may.edit,
  input: T.Object({ ...OneList, reason: Reason }),
  blockers: async (tx, { organId, listId, reason }) => [
    ...(await editBlockers(tx, organId)),
    ...((await findList(tx, { organId, listId })).shipped_code === null
      ? []
      : [{ code: 'screening.shippedList', message: '系统词库不能删除，不需要的可以停用。' }]),
    ...reasonBlockers(reason),
  ],
  async run(tx, { organId, listId, reason }, act) {
    const list = await findList(tx, { organId, listId });
    await act.watch('screening_list', { organ_id: organId, id: listId });
    const gone = await tx.deleteFrom('screening_entry').where('organ_id', '=', organId).where('list_id', '=', listId).executeTakeFirst();
    await tx.deleteFrom('screening_list').where('organ_id', '=', organId).where('id', '=', listId).execute();
    await renewVersion(tx, organId, list.shared === 1);
    const words = { about: `连同 ${gone.numDeletedRows} 个词条`, before: list.name, after: null };
    await noteChange(
      tx,
      organId,
      { ...words, list_id: listId, list_name: list.name, entry_id: null, verb: 'screening.removeList', reason },
      act,
    );
    return { done: true };
  },
});
