// 停用、启用近义词: a group the organ did not write, of the starter list or of an organ above, that does not suit it.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { synonymGroups } from '../synonyms/book.ts';

export const switchSynonym = command({
  name: 'search.switchSynonym',
  title: '停用或启用近义词',
  permission: may.edit,
  input: T.Object({ organId: Id, key: T.String({ maxLength: 200 }), off: T.Boolean() }),
  async run(tx, { organId, key, off }, act) {
    const known = await synonymGroups(tx, organId);
    if (!known.some((group) => group.key === key)) throw refuse('search.groupMissing');
    const row = { organ_id: organId, group_key: key };
    await act.watch('search_synonym_off', row);
    if (off)
      await tx
        .insertInto('search_synonym_off')
        .values(row)
        .onConflict((on) => on.columns(['organ_id', 'group_key']).doNothing())
        .execute();
    else await tx.deleteFrom('search_synonym_off').where('organ_id', '=', organId).where('group_key', '=', key).execute();
    return { done: true };
  },
});
