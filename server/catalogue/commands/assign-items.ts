// 指定责任科室和栏目 for many items at once.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import { listDepartments } from '#people';
import { may } from '../permissions.ts';

/** A part left out stays as it is. */
const Assignment = T.Object({
  ids: T.Array(Id, { minItems: 1, maxItems: 500 }),
  departmentId: T.Optional(Nullable(Id)),
  columnId: T.Optional(Nullable(Id)),
});

export const assignItems = command({
  name: 'catalogue.assign',
  title: '指定事项的责任科室和栏目',
  permission: may.edit,
  input: T.Object({ organId: Id, assignments: T.Array(Assignment, { minItems: 1, maxItems: 100 }) }),
  async blockers(tx, { organId, assignments }) {
    const open = new Set((await listDepartments(tx, organId)).filter((one) => !one.closedAt).map((one) => one.id));
    const wrong = assignments.some(({ departmentId }) => departmentId && !open.has(departmentId));
    return wrong ? [{ code: 'catalogue.departmentId', message: '没有这个科室，或者它已经撤销。', field: 'departmentId' }] : [];
  },
  async run(tx, { organId, assignments }, act) {
    let changed = 0;
    for (const { ids, departmentId, columnId } of assignments) {
      if (departmentId === undefined && columnId === undefined) continue;
      for (const id of ids) await act.watch('catalogue_item', { organ_id: organId, id });
      const done = await tx
        .updateTable('catalogue_item')
        .set((eb) => ({
          ...(departmentId === undefined ? {} : { department_id: departmentId }),
          ...(columnId === undefined ? {} : { column_id: columnId }),
          version: eb('version', '+', 1),
          changed_by: act.actor.personId ?? '',
          changed_at: act.now,
        }))
        .where('organ_id', '=', organId)
        .where('id', 'in', ids)
        .executeTakeFirst();
      changed += Number(done.numUpdatedRows);
    }
    return { changed };
  },
});
