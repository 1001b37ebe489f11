// The kept versions of a draft, and one of them whole.
import type { Static } from 'typebox';
import type { VersionRow, VersionText } from '#contract/writing';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { htmlToText } from '../clean-html.ts';
import type { DraftFields } from '../draft-fields.ts';
import { refuse } from '../errors.ts';
import type { PublicationKey } from '../publication.ts';
import type { PublicationVersionRow } from '../tables-writing.ts';
import { type VersionReason, versionReasons } from './keep-version.ts';

/** The versions, newest first; never more than are kept. */
export async function listVersions(db: Db, { organId, id }: PublicationKey): Promise<Static<typeof VersionRow>[]> {
  const rows = await db
    .selectFrom('publication_version')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .orderBy('n', 'desc')
    .execute();
  const names = await namesOf(db, rows);
  return rows.map((row) => view(row, names));
}

/** One version with its text. Refuses with `publication.versionMissing`. */
export async function findVersion(db: Db, { organId, id }: PublicationKey, n: number): Promise<Static<typeof VersionText>> {
  const row = await db
    .selectFrom('publication_version')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('n', '=', n)
    .executeTakeFirst();
  if (!row) throw refuse('publication.versionMissing');
  return { ...view(row, await namesOf(db, [row])), fields: JSON.parse(row.fields) as DraftFields, bodyHtml: row.body_html };
}

function namesOf(db: Db, rows: readonly PublicationVersionRow[]): Promise<Map<string, string>> {
  return personNames(
    db,
    rows.map((row) => row.saved_by),
  );
}

function view(row: PublicationVersionRow, names: ReadonlyMap<string, string>): Static<typeof VersionRow> {
  return {
    n: row.n,
    draftVersion: row.draft_version,
    why: row.why,
    whyName: versionReasons[row.why as VersionReason] ?? row.why,
    title: (JSON.parse(row.fields) as DraftFields).title,
    length: [...htmlToText(row.body_html).replace(/\s/g, '')].length,
    savedBy: names.get(row.saved_by) ?? '系统',
    savedAt: row.saved_at,
  };
}
