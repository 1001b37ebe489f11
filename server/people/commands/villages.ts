// 村（社区）: one or many names pasted at once, renamed, closed.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled, pastedNames } from '../fields.ts';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';
import type { VillageRow } from '../tables.ts';
import { split } from './departments.ts';

const mostAtOnce = 500;
const longestName = 40;

export const addVillages = command({
  name: 'people.addVillages',
  title: '新增村（社区）',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, text: T.String({ maxLength: 30_000 }) }),
  async run(tx, { organId, text }, act) {
    await findOrgan(tx, organId);
    const names = pastedNames(text);
    if (names.length === 0) throw refuse('people.blank', { what: '村（社区）名称，每行一个', field: 'text' });
    if (names.length > mostAtOnce) throw refuse('people.tooMany', { limit: mostAtOnce, field: 'text' });
    const long = names.find((name) => [...name].length > longestName);
    if (long) throw refuse('people.blank', { what: `不超过 ${longestName} 个字的名称，“${long.slice(0, 20)}…”太长`, field: 'text' });
    const known = await tx.selectFrom('village').select(['name', 'position', 'closed_at']).where('organ_id', '=', organId).execute();
    const { added, skipped } = split(names, new Set(known.filter((row) => !row.closed_at).map((row) => row.name)));
    let position = Math.max(0, ...known.map((row) => row.position));
    for (const name of added) {
      const id = newId();
      position += 1;
      await act.watch('village', { organ_id: organId, id });
      await tx.insertInto('village').values({ organ_id: organId, id, name, position, closed_at: null }).execute();
    }
    await act.emit('people.organChanged', { organId });
    return { added, skipped };
  },
});

export const renameVillage = command({
  name: 'people.renameVillage',
  title: '修改村（社区）名称',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, id: Id, name: T.String({ maxLength: longestName }) }),
  async run(tx, { organId, id, name }, act) {
    await change(tx, act, organId, id, { name: filled(name, '名称', 'name') });
    return { done: true };
  },
});

export const closeVillage = command({
  name: 'people.closeVillage',
  title: '停用村（社区）',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await change(tx, act, organId, id, { closed_at: act.now });
    return { done: true };
  },
});

async function change(tx: Tx, act: Act, organId: string, id: string, values: Partial<VillageRow>): Promise<void> {
  await act.watch('village', { organ_id: organId, id });
  const done = await tx.updateTable('village').set(values).where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw refuse('people.unitMissing');
  await act.emit('people.organChanged', { organId });
}
