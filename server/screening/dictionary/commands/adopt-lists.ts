// 采用系统词库: the program's lists become the organ's own, to be changed, switched and added to.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { kindSeverity } from '../kinds.ts';
import { may } from '../permissions.ts';
import { isAdopted, noteChange, renewVersion } from '../rows.ts';
import { type ShippedList, shippedLists } from '../starter.ts';
import { insertEntries, shippedEntryRow } from '../stored-entry.ts';

export const adoptLists = command({
  name: 'screening.adoptLists',
  title: '采用系统词库',
  permission: may.edit,
  input: T.Object({ organId: Id }),
  blockers: async (tx, { organId }) =>
    (await isAdopted(tx, organId)) ? [{ code: 'screening.adopted', message: '本机关已经采用过系统词库。' }] : [],
  async run(tx, { organId }, act) {
    let entries = 0;
    for (const [position, list] of shippedLists().entries()) {
      const id = await insertShippedList(tx, organId, list, position, act);
      await insertEntries(
        tx,
        list.entries.map((entry) => shippedEntryRow(entry, { organId, listId: id, by: '系统', at: act.now })),
      );
      entries += list.entries.length;
    }
    await renewVersion(tx, organId, false);
    const about = `${shippedLists().length} 个词库，${entries} 条`;
    const none = { list_id: null, entry_id: null, before: null, after: null };
    await noteChange(tx, organId, { ...none, list_name: '系统词库', verb: 'screening.adoptLists', about, reason: '' }, act);
    return { lists: shippedLists().length, entries };
  },
});

/** Makes the organ's row for one of the program's lists; returns its id. */
export async function insertShippedList(tx: Tx, organId: string, list: ShippedList, position: number, act: Act): Promise<string> {
  const id = newId();
  await act.watch('screening_list', { organ_id: organId, id });
  const { kind, name, about, code } = list;
  const made = { created_by: '系统', created_at: act.now, active: 1, shared: 0, version: 1, position };
  await tx
    .insertInto('screening_list')
    .values({ organ_id: organId, id, kind, name, about, shipped_code: code, severity: kindSeverity[kind] ?? 'warn', ...made })
    .execute();
  return id;
}
