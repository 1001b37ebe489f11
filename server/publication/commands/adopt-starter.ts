// 采用起步栏目: an organ without columns receives the starter's columns and kinds as its own, to change as it likes.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { may } from '../permissions.ts';
import { bumpSiteVersion } from '../site-version.ts';
import { publicationKinds, type StarterColumn, townColumns } from '../starter/index.ts';
import { fieldsToStore } from '../stored-kind.ts';
import type { PublicationKindRow, SiteColumnRow } from '../tables.ts';

export const adoptStarter = command({
  name: 'publication.adoptStarter',
  title: '采用起步栏目',
  permission: may.adoptStarter,
  input: T.Object({ organId: Id }),
  async blockers(tx, { organId }) {
    const any = await tx.selectFrom('site_column').select('id').where('organ_id', '=', organId).limit(1).executeTakeFirst();
    return any ? [{ code: 'publication.hasColumns', message: '本机关已经有栏目，不能再整套采用。需要的栏目请单独调整。' }] : [];
  },
  async run(tx, { organId }, act) {
    const starter = townColumns();
    const ids = new Map(starter.map((column) => [column.slug, newId()]));
    const columns = starter.map((column) => columnRow(organId, column, ids));
    for (const column of columns) await act.watch('site_column', { organ_id: organId, id: column.id });
    await insertInParts(columns, (part) => tx.insertInto('site_column').values(part).execute());
    const kinds = publicationKinds.map((kind, i): PublicationKindRow => kindRow(organId, kind, ids, i + 1));
    for (const kind of kinds) await act.watch('publication_kind', { organ_id: organId, code: kind.code });
    await insertInParts(kinds, (part) => tx.insertInto('publication_kind').values(part).execute());
    await bumpSiteVersion(tx, organId);
    await act.emit('publication.columnsChanged', { organId });
    return { columns: columns.length, kinds: kinds.length };
  },
});

function columnRow(organId: string, column: StarterColumn, ids: ReadonlyMap<string, string>): SiteColumnRow {
  return {
    organ_id: organId,
    id: ids.get(column.slug)!,
    parent_id: column.parent === null ? null : (ids.get(column.parent) ?? null),
    slug: column.slug,
    name: column.name,
    content: column.content,
    statutory_item: column.statutoryItems.join(';') || null,
    basis: column.basis,
    update_duty: column.updateDuty,
    responsible_office: column.responsibleOffice,
    channels: column.channels.join(';'),
    evidence: '',
    column_type: column.columnTypes.join('，'),
    description: column.description,
    keywords: column.keywords.join(','),
    position: column.position,
    holds_publications: column.isGroup ? 0 : 1,
    empty_sentence: null,
    closed_at: null,
  };
}

function kindRow(organId: string, kind: (typeof publicationKinds)[number], ids: ReadonlyMap<string, string>, position: number) {
  return {
    organ_id: organId,
    code: kind.code,
    name: kind.name,
    default_column_id: ids.get(kind.defaultColumn) ?? null,
    fields: JSON.stringify(fieldsToStore(kind)),
    in_legal_disclosure: kind.inLegalDisclosure ? 1 : 0,
    position,
    closed_at: null,
  };
}

// One statement may carry only so many values on either engine.
async function insertInParts<R>(rows: R[], insert: (part: R[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += 50) await insert(rows.slice(at, at + 50));
}
