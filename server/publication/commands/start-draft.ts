// 起草: opens a draft of a kind, in the column proposed for it.
import { Type as T } from 'typebox';
import { Code, Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { beginDraft } from '../begin-draft.ts';
import { newFields } from '../draft-fields.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { addAuthor } from '../publication.ts';
import { storedKind } from '../stored-kind.ts';

export const startDraft = command({
  name: 'publication.startDraft',
  title: '起草政府信息',
  permission: may.write,
  input: T.Object({ organId: Id, kind: Code, columnId: T.Optional(Id), itemId: T.Optional(Id) }),
  async run(tx, { organId, kind: code, columnId, itemId }, act) {
    const kind = await storedKind(tx, organId, code);
    if (!kind) throw refuse('publication.kindMissing');
    const organ = await findOrgan(tx, organId);
    const column = await openColumn(tx, organId, columnId ?? kind.defaultColumnId);
    const departmentId = await departmentOf(tx, organId, act.actor.personId);
    const begun = newFields({ kind: code, columnId: column, organName: organ.name, departmentId });
    const fields = itemId === undefined ? begun : { ...begun, catalogueItemIds: [itemId] };
    const id = await beginDraft(tx, act, { organId, demo: organ.demo, fields });
    if (act.actor.personId !== null) await addAuthor(tx, { organId, id }, act.actor.personId);
    return { id };
  },
});

async function openColumn(tx: Tx, organId: string, id: string | null): Promise<string> {
  if (id === null) return '';
  const row = await tx
    .selectFrom('site_column')
    .select('id')
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where('holds_publications', '=', 1)
    .executeTakeFirst();
  return row?.id ?? '';
}

async function departmentOf(tx: Tx, organId: string, personId: string | null): Promise<string | null> {
  if (personId === null) return null;
  const row = await tx
    .selectFrom('membership')
    .select('department_id')
    .where('organ_id', '=', organId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .where('department_id', 'is not', null)
    .executeTakeFirst();
  return row?.department_id ?? null;
}
