// 导入目录: carries out exactly what the dry run showed; what is in the catalogue and not in the file stays.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { columnsOf } from '../item.ts';
import { insertItems, placer } from '../new-rows.ts';
import { may } from '../permissions.ts';
import { type PlannedLine, planImport } from '../plan-import.ts';

export const importItems = command({
  name: 'catalogue.import',
  title: '导入公开目录',
  permission: may.edit,
  input: T.Object({
    organId: Id,
    fileHash: T.String({ pattern: '^[0-9a-f]{64}$' }),
    fileName: T.String({ minLength: 1, maxLength: 255 }),
    domain: T.String({ maxLength: 40 }),
    fingerprint: T.String({ maxLength: 64 }),
    /** Leave the wrong lines out. */
    onlyRight: T.Boolean(),
  }),
  async run(tx, { organId, fileHash, fileName, domain, fingerprint, onlyRight }, act) {
    const plan = await planImport(tx, act.services.files, { organId, fileHash, domain });
    if (plan.fingerprint !== fingerprint) throw refuse('catalogue.fileChanged');
    const wrong = plan.lines.filter((line) => line.what === 'wrong').length;
    if (wrong > 0 && !onlyRight) throw refuse('catalogue.wrongLines', { count: wrong });
    const added = await addLines(tx, act, organId, fileName, plan.lines);
    const changed = await changeLines(tx, act, organId, fileName, plan.lines);
    return { added, changed };
  },
});

async function addLines(tx: Tx, act: Act, organId: string, fileName: string, lines: readonly PlannedLine[]): Promise<number> {
  const place = await placer(tx, organId);
  const items = lines
    .filter((line) => line.what === 'new')
    .map(({ item }) => ({
      id: newId(),
      position: place(item.domain),
      fields: item,
      state: 'active' as const,
      source: `导入：${fileName}`,
      starterCode: null,
    }));
  for (const { id } of items) await act.watch('catalogue_item', { organ_id: organId, id });
  await insertItems(tx, act, organId, items);
  return items.length;
}

async function changeLines(tx: Tx, act: Act, organId: string, fileName: string, lines: readonly PlannedLine[]): Promise<number> {
  const by = act.actor.personId ?? '';
  const changed = lines.filter((line) => line.what === 'changed');
  for (const { row, item } of changed) {
    await act.watch('catalogue_item', { organ_id: organId, id: row!.id });
    const confirmed =
      row!.state === 'proposal'
        ? { state: 'active', confirmed_by: by, confirmed_at: act.now, confirmed_with: `导入的表格：${fileName}` }
        : {};
    await tx
      .updateTable('catalogue_item')
      .set({ ...columnsOf(item), ...confirmed, version: row!.version + 1, changed_by: by, changed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', row!.id)
      .execute();
  }
  return changed.length;
}
