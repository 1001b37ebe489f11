// 删除近义词: the words find each other no more, from the next search on.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { missingOrChanged } from './save-synonym.ts';

export const removeSynonym = command({
  name: 'search.removeSynonym',
  title: '删除近义词',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id, version: T.Integer() }),
  async run(tx, { organId, id, version }, act) {
    await act.watch('search_synonym', { organ_id: organId, id });
    const done = await tx
      .deleteFrom('search_synonym')
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numDeletedRows !== 1n) throw await missingOrChanged(tx, organId, id);
    return { done: true };
  },
});
