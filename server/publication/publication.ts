// A publication with its open draft, as commands and questions find it.
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import type { Subject } from '#reviews';
import type { DraftFields } from './draft-fields.ts';
import { refuse } from './errors.ts';
import { type Standing, standingOf } from './states.ts';
import type { PublicationDraftRow, PublicationRow } from './tables.ts';
import './tables.ts';

export interface OpenDraft {
  fields: DraftFields;
  bodyHtml: string;
  savedBy: string;
  savedAt: string;
}

export interface Publication {
  row: PublicationRow;
  standing: Standing;
  /** Null once published. */
  draft: OpenDraft | null;
}

export interface PublicationKey {
  organId: string;
  id: string;
}

/** The publication, or the refusal `publication.missing`. */
export async function findPublication(db: Db | Tx, { organId, id }: PublicationKey): Promise<Publication> {
  const row = await db.selectFrom('publication').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('publication.missing');
  const draft = await db
    .selectFrom('publication_draft')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .executeTakeFirst();
  return { row, standing: standingOf(row), draft: draft ? openDraft(draft) : null };
}

/** How reviews know a publication. */
export function reviewSubject({ organId, id }: PublicationKey): Subject {
  return { organId, subject: 'publication', subjectId: id };
}

/** Ids of everybody who wrote on the draft. */
export async function authorsOf(db: Db | Tx, { organId, id }: PublicationKey): Promise<string[]> {
  const rows = await db
    .selectFrom('publication_author')
    .select('person_id')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .execute();
  return rows.map((row) => row.person_id);
}

/** Remembers that the person wrote on the draft. */
export async function addAuthor(tx: Tx, { organId, id }: PublicationKey, personId: string): Promise<void> {
  await tx
    .insertInto('publication_author')
    .values({ organ_id: organId, publication_id: id, person_id: personId })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** The name of whoever did something; the system has no account. */
export async function personName(db: Db | Tx, id: string): Promise<string> {
  return (await personNames(db, [id])).get(id) ?? '系统';
}

function openDraft(row: PublicationDraftRow): OpenDraft {
  return { fields: JSON.parse(row.fields) as DraftFields, bodyHtml: row.body_html, savedBy: row.saved_by, savedAt: row.saved_at };
}
