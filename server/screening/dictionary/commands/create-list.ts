// 新建词库: a list of the organ's own.
import { Type as T } from 'typebox';
import { OwnWordingKind } from '#contract/screening';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { kindSeverity, listKindNames } from '../kinds.ts';
import { nameBlockers } from '../list-rules.ts';
import { editBlockers } from '../may-edit.ts';
import { may } from '../permissions.ts';
import { noteChange, renewVersion } from '../rows.ts';

export const createList = command({
  name: 'screening.createList',
  title: '新建词库',
  permission: may.edit,
  input: T.Object({ organId: Id, kind: OwnWordingKind, name: T.String({ maxLength: 60 }), about: T.String({ maxLength: 300 }) }),
  blockers: async (tx, { organId, name }) => [...(await editBlockers(tx, organId)), ...(await nameBlockers(tx, organId, name, null))],
  async run(tx, { organId, kind, name, about }, act) {
    const id = newId();
    await act.watch('screening_list', { organ_id: organId, id });
    const last = await tx
      .selectFrom('screening_list')
      .select((e) => e.fn.max('position').as('last'))
      .where('organ_id', '=', organId)
      .executeTakeFirst();
    const made = { created_by: act.actor.name, created_at: act.now, active: 1, shared: 0, version: 1, position: (last?.last ?? 0) + 1 };
    await tx
      .insertInto('screening_list')
      .values({
        organ_id: organId,
        id,
        kind,
        name: name.trim(),
        about: about.trim(),
        shipped_code: null,
        severity: kindSeverity[kind] ?? 'warn',
        ...made,
      })
      .execute();
    await renewVersion(tx, organId, false);
    const change = { list_id: id, list_name: name.trim(), entry_id: null, before: null, after: null, reason: '' };
    await noteChange(tx, organId, { ...change, verb: 'screening.createList', about: `${listKindNames[kind]}词库` }, act);
    return { id };
  },
});
