// 修改、启用、停用词条, with a reason.
import { Type as T } from 'typebox';
import { EntryFields, Reason } from '#contract/screening';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import type { Blocker } from '#kernel/errors';
import { entryProblems } from '../entry-rules.ts';
import { foldedExpression } from '../fold-table.ts';
import { editBlockers, reasonBlockers } from '../may-edit.ts';
import { namesakesOf } from '../namesakes.ts';
import { may } from '../permissions.ts';
import { entryInWords, findEntry, findList, noteChange, renewVersion } from '../rows.ts';
import { columnsOf } from '../stored-entry.ts';
import type { ScreeningEntryRow } from '../tables.ts';
import { twiceBlockers } from './add-entry.ts';

export const editEntry = command({
  name: 'screening.editEntry',
  title: '修改词条',
  permission: may.edit,
  input: T.Object({ organId: Id, id: Id, version: T.Integer(), active: T.Boolean(), reason: Reason, ...EntryFields.properties }),
  blockers: async (tx, { organId, id, reason, version: _, active, ...fields }) => {
    const entry = await findEntry(tx, organId, id);
    const list = await findList(tx, { organId, listId: entry.list_id });
    const spelling = foldedExpression(fields.expression);
    const checked = entry.rule
      ? ruleBlockers(entry, fields.expression, fields.replacement)
      : entryProblems(list.kind, fields, await namesakesOf(tx, organId, entry.list_id, active ? [spelling] : []));
    const twice = entry.rule ? [] : await twiceBlockers(tx, list, spelling, id);
    return [...(await editBlockers(tx, organId)), ...checked, ...twice, ...reasonBlockers(reason)];
  },
  async run(tx, { organId, id, version, active, reason, ...fields }, act) {
    const before = await findEntry(tx, organId, id);
    const list = await findList(tx, { organId, listId: before.list_id });
    await act.watch('screening_entry', { organ_id: organId, id });
    const columns = before.rule ? { severity: fields.severity, valid_from: fields.validFrom } : columnsOf(fields);
    const set = { ...columns, active: active ? 1 : 0, version: version + 1, changed_at: act.now };
    const done = await tx
      .updateTable('screening_entry')
      .set(set)
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    await renewVersion(tx, organId, list.shared === 1);
    const words = { about: before.expression, before: entryInWords(before), after: entryInWords({ ...before, ...set }) };
    await noteChange(
      tx,
      organId,
      { ...words, list_id: list.id, list_name: list.name, entry_id: id, verb: 'screening.editEntry', reason },
      act,
    );
    return { done: true };
  },
});

function ruleBlockers(entry: ScreeningEntryRow, expression: string, replacement: string): Blocker[] {
  if (expression.trim() === entry.expression && replacement.trim() === entry.replacement) return [];
  return [{ code: 'screening.formats', message: '格式规则由系统提供，只能开关和改级别。', field: 'expression' }];
}
