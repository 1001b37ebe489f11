// 增加、修改目录事项. What is in force does not change until a version is put in force.
import { Type as T } from 'typebox';
import { ItemFields } from '#contract/catalogue';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { findItem } from '../find-item.ts';
import { columnsOf, type ItemFields as Fields } from '../item.ts';
import { itemProblems } from '../item-problems.ts';
import { insertItems, nextPosition } from '../new-rows.ts';
import { may } from '../permissions.ts';

export const addItem = command({
  name: 'catalogue.addItem',
  title: '增加目录事项',
  permission: may.edit,
  input: T.Object({ organId: Id, ...ItemFields }),
  blockers: (tx, { organId, ...of }) => itemProblems(tx, organId, null, trimmed(of)),
  async run(tx, { organId, ...of }, act) {
    const id = newId();
    await act.watch('catalogue_item', { organ_id: organId, id });
    await insertItems(tx, act, organId, [
      {
        id,
        position: await nextPosition(tx, organId, of.domain),
        fields: trimmed(of),
        state: 'active',
        source: '本机关增加',
        starterCode: null,
      },
    ]);
    return { id };
  },
});

export const editItem = command({
  name: 'catalogue.editItem',
  title: '修改目录事项',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }), ...ItemFields }),
  blockers: (tx, { organId, id, version: _, ...of }) => itemProblems(tx, organId, id, trimmed(of)),
  async run(tx, { organId, id, version, ...of }, act) {
    await findItem(tx, { organId, id });
    await act.watch('catalogue_item', { organ_id: organId, id });
    const done = await tx
      .updateTable('catalogue_item')
      .set({ ...columnsOf(trimmed(of)), version: version + 1, changed_by: act.actor.personId ?? '', changed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('catalogue.itemChanged');
    return { done: true };
  },
});

/** Without blanks around; the edge may hand on an empty text where nothing was sent. */
function trimmed(of: Fields): Fields {
  const texts = [
    'domain',
    'level1',
    'level2',
    'level3',
    'content',
    'basis',
    'timeLimit',
    'subject',
    'phone',
    'complaintPhone',
    'note',
  ] as const;
  const words = Object.fromEntries(texts.map((name) => [name, of[name].trim()])) as Pick<Fields, (typeof texts)[number]>;
  return { ...of, ...words, statutoryItem: of.statutoryItem || null, departmentId: of.departmentId || null, columnId: of.columnId || null };
}
