// 核对启用: proposals become part of the catalogue once a person says what they were compared with.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Blocker } from '#kernel/errors';
import { itemsById } from '../find-item.ts';
import { itemName } from '../item.ts';
import { may } from '../permissions.ts';

export const confirmProposals = command({
  name: 'catalogue.confirm',
  title: '核对并启用目录事项',
  permission: may.confirm,
  input: T.Object({ organId: Id, ids: T.Array(Id, { minItems: 1, maxItems: 200 }), comparedWith: T.String({ maxLength: 300 }) }),
  async blockers(tx, { organId, ids, comparedWith }) {
    const rows = await itemsById(tx, organId, ids);
    const wrong: Blocker[] = rows
      .filter((row) => row.state !== 'proposal')
      .slice(0, 3)
      .map((row) => ({
        code: 'catalogue.noProposal',
        message: `“${itemName(row)}”已经不是待核对的建议，请刷新。`,
      }));
    const missing = rows.length < new Set(ids).size ? [{ code: 'catalogue.itemMissing', message: '有的事项已经不在目录里，请刷新。' }] : [];
    const said =
      comparedWith.trim().length < 4
        ? [{ code: 'catalogue.comparedWith', message: '请写明同什么核对过，例如县级标准目录的名称和年份。', field: 'comparedWith' }]
        : [];
    return [...said, ...missing, ...wrong];
  },
  async run(tx, { organId, ids, comparedWith }, act) {
    for (const id of new Set(ids)) await act.watch('catalogue_item', { organ_id: organId, id });
    const confirmed = { confirmed_by: act.actor.personId ?? '', confirmed_at: act.now, confirmed_with: comparedWith.trim() };
    const done = await tx
      .updateTable('catalogue_item')
      .set((eb) => ({
        ...confirmed,
        state: 'active',
        version: eb('version', '+', 1),
        changed_by: confirmed.confirmed_by,
        changed_at: act.now,
      }))
      .where('organ_id', '=', organId)
      .where('id', 'in', [...new Set(ids)])
      .where('state', '=', 'proposal')
      .executeTakeFirst();
    return { confirmed: Number(done.numUpdatedRows) };
  },
});
