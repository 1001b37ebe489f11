// The columns of an organ as a tree in order, with how much is public in each.
import type { Static } from 'typebox';
import type { ColumnRow } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import type { SiteColumnRow } from '../tables.ts';
import { countOf, type TallyLine, tally } from './tally.ts';

export type Column = Static<typeof ColumnRow>;

/** Columns that are not closed: parents before children, siblings by position. Counts are each column's own, without those below. */
export async function listColumns(db: Db | Tx, organId: string): Promise<Column[]> {
  const rows = await db
    .selectFrom('site_column')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('closed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const lines = Map.groupBy(await tally(db, organId), (line) => line.columnId);
  const below = (parent: string | null): SiteColumnRow[] =>
    rows.filter((row) => row.parent_id === parent).flatMap((row) => [row, ...below(row.id)]);
  return below(null).map((row) => columnOf(row, lines.get(row.id) ?? []));
}

function columnOf(row: SiteColumnRow, own: readonly TallyLine[]): Column {
  const newestOn = own.reduce<string | null>((newest, line) => (newest === null || line.newestOn > newest ? line.newestOn : newest), null);
  return {
    id: row.id,
    parentId: row.parent_id,
    slug: row.slug,
    name: row.name,
    content: row.content,
    statutoryItem: row.statutory_item,
    basis: row.basis,
    updateDuty: row.update_duty,
    responsibleOffice: row.responsible_office,
    channels: row.channels,
    columnType: row.column_type,
    description: row.description,
    keywords: row.keywords,
    position: row.position,
    holdsPublications: row.holds_publications === 1,
    emptySentence: row.empty_sentence,
    publicationCount: countOf(own),
    newestOn,
  };
}
