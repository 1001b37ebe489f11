// 保存近义词: a new group, or other words in one the organ has.
import { type Static, Type as T } from 'typebox';
import { Direction } from '#contract/search';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { tidyWords, wordsBlockers } from '../synonyms/words-blockers.ts';

const facts = {
  organId: Id,
  words: T.Array(T.String({ maxLength: 200 }), { maxItems: 60 }),
  direction: Direction,
  note: T.String({ maxLength: 200 }),
};
const changed = T.Object({ ...facts, id: Id, version: T.Integer() });
type Facts = Pick<Static<typeof changed>, 'words' | 'direction' | 'note'>;

export const addSynonym = command({
  name: 'search.addSynonym',
  title: '增加近义词',
  permission: may.edit,
  input: T.Object(facts),
  blockers: async (_tx, { words }) => wordsBlockers(words),
  async run(tx, { organId, ...of }, act) {
    const id = newId();
    await act.watch('search_synonym', { organ_id: organId, id });
    await tx
      .insertInto('search_synonym')
      .values({ organ_id: organId, id, version: 1, ...rowOf(of, act) })
      .execute();
    return { id };
  },
});

export const changeSynonym = command({
  name: 'search.changeSynonym',
  title: '修改近义词',
  permission: may.edit,
  input: changed,
  blockers: async (_tx, { words }) => wordsBlockers(words),
  async run(tx, { organId, id, version, ...of }, act) {
    await act.watch('search_synonym', { organ_id: organId, id });
    const done = await tx
      .updateTable('search_synonym')
      .set({ version: version + 1, ...rowOf(of, act) })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw await missingOrChanged(tx, organId, id);
    return { done: true };
  },
});

function rowOf({ words, direction, note }: Facts, act: Act) {
  return {
    words: JSON.stringify(tidyWords(words)),
    direction,
    note: note.trim(),
    changed_by: act.actor.personId ?? '',
    changed_at: act.now,
  };
}

/** Someone else was quicker, or took the group away. */
export async function missingOrChanged(tx: Tx, organId: string, id: string): Promise<Error> {
  const row = await tx.selectFrom('search_synonym').select('id').where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  return row ? commandRefusal('command.conflict') : refuse('search.synonymMissing');
}
