// 处理系统词库的更新: take over what the new version of the program proposes, or leave one's own as it is.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { editBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { type Proposal, proposalsFor } from '../proposals.ts';
import { noteChange, renewVersion } from '../rows.ts';
import { type ShippedList, shippedVersion } from '../starter.ts';
import { insertEntries, shippedColumns, shippedDigest, shippedEntryRow } from '../stored-entry.ts';
import { insertShippedList } from './adopt-lists.ts';

const input = T.Object({ organId: Id, keys: T.Array(T.String({ maxLength: 200 }), { minItems: 1, maxItems: 5000 }), take: T.Boolean() });

export const decideProposals = command({
  name: 'screening.decideProposals',
  title: '处理系统词库的更新',
  permission: may.edit,
  input,
  blockers: async (tx, { organId }) => editBlockers(tx, organId),
  run: async (tx, { organId, keys, take }, act) => {
    const open = await proposalsFor(tx, organId);
    const wanted = new Set(keys);
    const chosen = open.filter(({ answer }) => wanted.has(answer.key));
    for (const one of chosen) await decide(tx, organId, one, take, act);
    await renewVersion(tx, organId, false);
    if (chosen.length === open.length) await sawVersion(tx, organId);
    const none = { list_id: null, list_name: '系统词库', entry_id: null, before: null, after: null, reason: '' };
    await noteChange(
      tx,
      organId,
      { ...none, verb: 'screening.decideProposals', about: `${take ? '采用' : '不采用'} ${chosen.length} 条更新` },
      act,
    );
    return { decided: chosen.length };
  },
});

async function decide(tx: Tx, organId: string, { row, shipped }: Proposal, take: boolean, act: Act): Promise<void> {
  if (!row) return shipped ? insertNew(tx, organId, shipped, take, act) : undefined;
  await act.watch('screening_entry', { organ_id: organId, id: row.id });
  const taken = shipped ? shippedColumns(shipped.entry) : { active: 0 };
  // Declined: the proposal is remembered as seen; an entry that is gone becomes the organ's own.
  const left = shipped ? { shipped_digest: shippedDigest(shipped.entry) } : { shipped_key: null, shipped_digest: null };
  await tx
    .updateTable('screening_entry')
    .set({ ...(take ? taken : left), version: row.version + 1, changed_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', row.id)
    .execute();
}

async function insertNew(tx: Tx, organId: string, shipped: NonNullable<Proposal['shipped']>, take: boolean, act: Act): Promise<void> {
  const listId = await listFor(tx, organId, shipped.list, act);
  const row = shippedEntryRow(shipped.entry, { organId, listId, by: '系统', at: act.now });
  const same = await tx
    .selectFrom('screening_entry')
    .select('id')
    .where('organ_id', '=', organId)
    .where('list_id', '=', listId)
    .where('spelling', '=', row.spelling)
    .executeTakeFirst();
  if (!same) return insertEntries(tx, [{ ...row, active: take ? row.active : 0 }]);
  // Somebody has added the same word already: it stays as it is and is known as the program's from now on.
  await tx
    .updateTable('screening_entry')
    .set({ shipped_key: row.shipped_key, shipped_digest: row.shipped_digest })
    .where('organ_id', '=', organId)
    .where('id', '=', same.id)
    .execute();
}

async function listFor(tx: Tx, organId: string, list: ShippedList, act: Act): Promise<string> {
  const row = await tx
    .selectFrom('screening_list')
    .select('id')
    .where('organ_id', '=', organId)
    .where('shipped_code', '=', list.code)
    .executeTakeFirst();
  if (row) return row.id;
  const last = await tx
    .selectFrom('screening_list')
    .select((e) => e.fn.max('position').as('last'))
    .where('organ_id', '=', organId)
    .executeTakeFirst();
  return insertShippedList(tx, organId, list, (last?.last ?? 0) + 1, act);
}

async function sawVersion(tx: Tx, organId: string): Promise<void> {
  await tx.updateTable('screening_version').set({ shipped_version: shippedVersion }).where('organ_id', '=', organId).execute();
}
