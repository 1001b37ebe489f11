// 修改词库: its name, its severity, whether it is looked through at all, whether it holds for the organs below.
import { Type as T } from 'typebox';
import { OneList, Reason, WordingSeverity } from '#contract/screening';
import { command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { nameBlockers } from '../list-rules.ts';
import { editBlockers, reasonBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { findList, noteChange, renewVersion } from '../rows.ts';
import type { ScreeningListRow } from '../tables.ts';

const input = T.Object({
  ...OneList,
  version: T.Integer(),
  name: T.String({ maxLength: 60 }),
  about: T.String({ maxLength: 300 }),
  severity: WordingSeverity,
  active: T.Boolean(),
  shared: T.Boolean(),
  reason: Reason,
});

export const changeList = command({
  name: 'screening.changeList',
  title: '修改词库',
  permission: may.edit,
  input,
  blockers: async (tx, { organId, listId, name, shared, reason }) => [
    ...(await editBlockers(tx, organId)),
    ...(await nameBlockers(tx, organId, name, listId)),
    ...sharedBlockers(await findList(tx, { organId, listId }), shared),
    ...reasonBlockers(reason),
  ],
  async run(tx, { organId, listId, version, reason, ...of }, act) {
    const before = await findList(tx, { organId, listId });
    await act.watch('screening_list', { organ_id: organId, id: listId });
    const name = of.name.trim();
    const set = {
      name,
      about: of.about.trim(),
      severity: of.severity,
      active: of.active ? 1 : 0,
      shared: of.shared ? 1 : 0,
      version: version + 1,
    };
    const done = await tx
      .updateTable('screening_list')
      .set(set)
      .where('organ_id', '=', organId)
      .where('id', '=', listId)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
    if (name !== before.name) await renameKept(tx, organId, before.name, name);
    await renewVersion(tx, organId, before.shared === 1 || of.shared);
    const words = { about: '词库的设置', before: listInWords(before), after: listInWords({ ...before, ...set }) };
    await noteChange(
      tx,
      organId,
      { ...words, list_id: listId, list_name: name, entry_id: null, verb: 'screening.changeList', reason },
      act,
    );
    return { done: true };
  },
});

function sharedBlockers(list: ScreeningListRow, shared: boolean) {
  if (!shared || list.shipped_code === null) return [];
  return [{ code: 'screening.sharedShipped', message: '系统词库每个机关都有，不用给下级；要给下级的词请放进自建词库。', field: 'shared' }];
}

async function renameKept(tx: Tx, organId: string, from: string, to: string): Promise<void> {
  await tx.updateTable('screening_kept').set({ list_name: to }).where('organ_id', '=', organId).where('list_name', '=', from).execute();
}

function listInWords({ name, severity, active, shared, kind }: ScreeningListRow): string {
  const effect = kind === 'allow' ? '放行' : severity === 'block' ? '必须处理' : '提醒';
  return `${name}，${effect}，${active ? '启用' : '停用'}${shared ? '，下级也用' : ''}`;
}
