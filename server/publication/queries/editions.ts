// The editions of a publication: each as it stood on the public page.
import type { Static } from 'typebox';
import type { EditionRow, EditionText } from '#contract/publication-life';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import type { DraftFields } from '../draft-fields.ts';
import { refuse } from '../errors.ts';
import { changeKinds, nameIn } from '../life/choices.ts';
import { lateMinutes } from '../life/schedule.ts';
import type { PublicationKey } from '../publication.ts';
import type { PublicationEditionRow } from '../tables.ts';

type Row = Static<typeof EditionRow>;

/** The newest first. */
export async function listEditions(db: Db, key: PublicationKey): Promise<Row[]> {
  const { rows, names } = await editionsOf(db, key);
  return rows.map((row) => shown(row, rows[0]!.edition, names));
}

/** One edition with its text. Refuses with `publication.editionMissing`. */
export async function findEdition(db: Db, key: PublicationKey, edition: number): Promise<Static<typeof EditionText>> {
  const { rows, names } = await editionsOf(db, key);
  const row = rows.find((one) => one.edition === edition);
  const text = row && (await textOf(db, key, edition));
  if (!row || !text) throw refuse('publication.editionMissing');
  const fields = JSON.parse(text.fields) as DraftFields;
  return { ...shown(row, rows[0]!.edition, names), fields, bodyHtml: text.body_html };
}

type Head = Pick<
  PublicationEditionRow,
  'edition' | 'published_at' | 'published_by' | 'change_kind' | 'change_note' | 'planned_at' | 'review_id'
>;

async function editionsOf(db: Db, { organId, id }: PublicationKey): Promise<{ rows: Head[]; names: Map<string, string> }> {
  const rows = await db
    .selectFrom('publication_edition')
    .select(['edition', 'published_at', 'published_by', 'change_kind', 'change_note', 'planned_at', 'review_id'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('edition', 'desc')
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.published_by),
  );
  return { rows, names };
}

function textOf(db: Db, { organId, id }: PublicationKey, edition: number) {
  return db
    .selectFrom('publication_edition')
    .select(['fields', 'body_html'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('edition', '=', edition)
    .executeTakeFirst();
}

function shown(row: Head, newest: number, names: ReadonlyMap<string, string>): Row {
  return {
    edition: row.edition,
    publishedAt: row.published_at,
    publishedBy: names.get(row.published_by) ?? '系统',
    live: row.edition === newest,
    changeKind: row.change_kind,
    changeKindName: row.change_kind === null ? null : nameIn(changeKinds, row.change_kind),
    changeNote: row.change_note,
    plannedAt: row.planned_at,
    lateMinutes: lateMinutes(row.planned_at, row.published_at),
    reviewId: row.review_id,
  };
}
