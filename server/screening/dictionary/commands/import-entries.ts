// 导入词条: what the preview showed as new and changed is written; wrong lines are left out or stop it.
import { Type as T } from 'typebox';
import { FileHash, OneList, Reason } from '#contract/screening';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { editBlockers, reasonBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { findList, noteChange, renewVersion } from '../rows.ts';
import { columnsOf, insertEntries, newEntryRow } from '../stored-entry.ts';
import { type JudgedLine, judgedLines } from '../table-lines.ts';
import { formatBlockers } from './add-entry.ts';

export const importEntries = command({
  name: 'screening.importEntries',
  title: '导入词条',
  permission: may.edit,
  input: T.Object({ ...OneList, fileHash: FileHash, fileName: T.String({ maxLength: 255 }), onlyRight: T.Boolean(), reason: Reason }),
  blockers: async (tx, { organId, listId, reason }) => [
    ...(await editBlockers(tx, organId)),
    ...formatBlockers(await findList(tx, { organId, listId })),
    ...reasonBlockers(reason),
  ],
  async run(tx, { organId, listId, fileHash, fileName, onlyRight, reason }, act) {
    const list = await findList(tx, { organId, listId });
    await act.watch('screening_list', { organ_id: organId, id: listId });
    const lines = await judgedLines(tx, list, act.services.files, fileHash);
    const wrong = lines.filter((line) => line.state === 'wrong').length;
    if (wrong > 0 && !onlyRight) throw refuse('screening.wrongLines', { wrong });
    const making = { organId, listId, by: act.actor.name, at: act.now };
    const added = lines.filter((line) => line.state === 'new');
    await insertEntries(
      tx,
      added.map(({ fields, active }) => ({ ...newEntryRow(fields, making), active: active ? 1 : 0 })),
    );
    const changed = lines.filter((line) => line.state === 'changed');
    for (const line of changed) await overwrite(tx, line, act.now);
    await renewVersion(tx, organId, list.shared === 1);
    const about = `${fileName}：新增 ${added.length} 条，修改 ${changed.length} 条${wrong ? `，有错没有导入 ${wrong} 条` : ''}`;
    const none = { list_id: listId, list_name: list.name, entry_id: null, before: null, after: null };
    await noteChange(tx, organId, { ...none, verb: 'screening.importEntries', about, reason }, act);
    return { added: added.length, changed: changed.length, left: lines.length - added.length - changed.length };
  },
});

async function overwrite(tx: Tx, { row, fields, active }: JudgedLine, now: string): Promise<void> {
  await tx
    .updateTable('screening_entry')
    .set({ ...columnsOf({ ...fields, validFrom: row!.valid_from }), active: active ? 1 : 0, version: row!.version + 1, changed_at: now })
    .where('organ_id', '=', row!.organ_id)
    .where('id', '=', row!.id)
    .execute();
}
