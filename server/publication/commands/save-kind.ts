// 设置信息种类: a new kind, or another name, column and fields of one. What was filled in before stays where it is.
import { Type as T } from 'typebox';
import { KindField } from '#contract/publication';
import { Code, Id, Nullable } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { kindProblems } from '../kinds/kind-problems.ts';
import { kindStamp } from '../kinds/kind-stamp.ts';
import { mayWriting } from '../permissions-writing.ts';
import { bumpSiteVersion } from '../site-version.ts';

const input = T.Object({
  organId: Id,
  /** Absent: a new kind. */
  code: T.Optional(Code),
  stamp: T.Optional(T.String({ maxLength: 64 })),
  name: T.String({ maxLength: 40 }),
  defaultColumnId: Nullable(Id),
  inLegalDisclosure: T.Boolean(),
  fields: T.Array(KindField, { maxItems: 200 }),
});

export const saveKind = command({
  name: 'publication.saveKind',
  title: '设置信息种类',
  permission: mayWriting.editKinds,
  input,
  blockers: async (tx, of) => [...kindProblems(of), ...(await nameTaken(tx, of)), ...(await columnGone(tx, of))],
  async run(tx, of, act) {
    const { organId } = of;
    const code =
      of.code ??
      `own-${newId()
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')}`.slice(0, 40);
    const content = {
      name: of.name.trim(),
      default_column_id: of.defaultColumnId,
      fields: JSON.stringify(of.fields.map((one) => ({ ...one, label: one.label.trim() }))),
      in_legal_disclosure: of.inLegalDisclosure ? 1 : 0,
    };
    await act.watch('publication_kind', { organ_id: organId, code });
    if (of.code === undefined) {
      const position = await lastPosition(tx, organId);
      await tx
        .insertInto('publication_kind')
        .values({ organ_id: organId, code, position: position + 1, closed_at: null, ...content })
        .execute();
    } else await change(tx, { organId, code, stamp: of.stamp ?? '' }, content);
    await bumpSiteVersion(tx, organId, 'nothing');
    await act.emit('publication.columnsChanged', { organId });
    return { id: code };
  },
});

interface Named {
  organId: string;
  code: string;
  stamp: string;
}

async function change(tx: Tx, { organId, code, stamp }: Named, content: { name: string; fields: string }): Promise<void> {
  const row = await tx
    .selectFrom('publication_kind')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row || kindStamp(row) !== stamp) throw commandRefusal('command.conflict');
  const done = await tx
    .updateTable('publication_kind')
    .set(content)
    .where('organ_id', '=', organId)
    .where('code', '=', code)
    .where('fields', '=', row.fields)
    .where('name', '=', row.name)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}

async function nameTaken(tx: Tx, of: { organId: string; code?: string; name: string }): Promise<Blocker[]> {
  const other = await tx
    .selectFrom('publication_kind')
    .select('code')
    .where('organ_id', '=', of.organId)
    .where('name', '=', of.name.trim())
    .where('code', '!=', of.code ?? '')
    .executeTakeFirst();
  return other ? [{ code: 'publication.kindName', message: `已经有叫“${of.name.trim()}”的种类（也可能已停用）。`, field: 'name' }] : [];
}

async function columnGone(tx: Tx, of: { organId: string; defaultColumnId: string | null }): Promise<Blocker[]> {
  if (of.defaultColumnId === null) return [];
  const row = await tx
    .selectFrom('site_column')
    .select('holds_publications')
    .where('organ_id', '=', of.organId)
    .where('id', '=', of.defaultColumnId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (row?.holds_publications === 1) return [];
  return [{ code: 'publication.kindColumn', message: '这个栏目不能放信息，请另选一个。', field: 'defaultColumnId' }];
}

async function lastPosition(tx: Tx, organId: string): Promise<number> {
  const row = await tx
    .selectFrom('publication_kind')
    .select((of) => of.fn.max('position').as('last'))
    .where('organ_id', '=', organId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
