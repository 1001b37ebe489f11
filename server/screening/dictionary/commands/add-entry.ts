// 增加词条.
import { Type as T } from 'typebox';
import { EntryFields, OneList } from '#contract/screening';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { entryProblems } from '../entry-rules.ts';
import { foldedExpression } from '../fold-table.ts';
import { editBlockers } from '../may-edit.ts';
import { namesakesOf } from '../namesakes.ts';
import { may } from '../permissions.ts';
import { entryInWords, findList, noteChange, renewVersion } from '../rows.ts';
import { insertEntries, newEntryRow } from '../stored-entry.ts';
import type { ScreeningListRow } from '../tables.ts';

export const addEntry = command({
  name: 'screening.addEntry',
  title: '增加词条',
  permission: may.edit,
  input: T.Object({ ...OneList, ...EntryFields.properties }),
  blockers: async (tx, { organId, listId, ...fields }) => {
    const list = await findList(tx, { organId, listId });
    const spelling = foldedExpression(fields.expression);
    return [
      ...(await editBlockers(tx, organId)),
      ...formatBlockers(list),
      ...entryProblems(list.kind, fields, await namesakesOf(tx, organId, listId, [spelling])),
      ...(await twiceBlockers(tx, list, spelling, null)),
    ];
  },
  async run(tx, { organId, listId, ...fields }, act) {
    const list = await findList(tx, { organId, listId });
    const row = newEntryRow(fields, { organId, listId, by: act.actor.name, at: act.now });
    await act.watch('screening_entry', { organ_id: organId, id: row.id });
    await insertEntries(tx, [row]);
    await renewVersion(tx, organId, list.shared === 1);
    const change = { list_id: listId, list_name: list.name, entry_id: row.id, verb: 'screening.addEntry', about: row.expression };
    await noteChange(tx, organId, { ...change, before: null, after: entryInWords(row), reason: row.source }, act);
    return { id: row.id };
  },
});

/** Rules of format are written with the program. */
export function formatBlockers({ kind }: ScreeningListRow): Blocker[] {
  return kind === 'format' ? [{ code: 'screening.formats', message: '格式规则由系统提供，可以开关，不能自己增加或者改写。' }] : [];
}

/** The same spelling twice in one list. */
export async function twiceBlockers(
  tx: Tx,
  { organ_id, id }: ScreeningListRow,
  spelling: string,
  entryId: string | null,
): Promise<Blocker[]> {
  const same = await tx
    .selectFrom('screening_entry')
    .select(['id', 'active'])
    .where('organ_id', '=', organ_id)
    .where('list_id', '=', id)
    .where('spelling', '=', spelling)
    .executeTakeFirst();
  if (!same || same.id === entryId) return [];
  const message = same.active ? '这个词库里已经有这个词。' : '这个词库里已经有这个词，只是停用了；请启用那一条。';
  return [{ code: 'screening.twice', message, field: 'expression' }];
}
