// What has to be looked up before the fields of a draft can be judged.
import type { Static } from 'typebox';
import type { KindField } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import { listDepartments } from '#people';
import type { DraftFields } from './draft-fields.ts';
import { storedKind } from './stored-kind.ts';

export interface KnownFile {
  size: number;
  mediaType: string;
}

export interface DraftContext {
  kind: { code: string; name: string; fields: Static<typeof KindField>[] } | null;
  column: { id: string; name: string; slug: string; holdsPublications: boolean } | null;
  departmentKnown: boolean;
  /** Ids among `interprets` that are published. */
  interpretable: ReadonlySet<string>;
  /** Finished uploads of this organ, by the hash of their content. */
  files: ReadonlyMap<string, KnownFile>;
  /** Hashes of the pictures in the text. */
  pictures: readonly string[];
}

/** Looks it all up, in five small queries by key. */
export async function draftContext(db: Db | Tx, organId: string, fields: DraftFields, bodyHtml: string): Promise<DraftContext> {
  const pictures = picturesIn(bodyHtml);
  return {
    kind: await storedKind(db, organId, fields.kind),
    column: await columnOf(db, organId, fields.columnId),
    departmentKnown: await departmentKnown(db, organId, fields.departmentId),
    interpretable: await publishedAmong(db, organId, fields.interprets),
    files: await filesAmong(db, organId, [...fields.attachments.map((one) => one.fileHash), ...pictures]),
    pictures,
  };
}

/** Hashes of the pictures in a cleaned text. */
export function picturesIn(bodyHtml: string): string[] {
  return [...new Set([...bodyHtml.matchAll(/\bsrc="files\/([0-9a-f]{64})\b/g)].map((match) => match[1]!))];
}

/** Finished uploads of the organ with one of these hashes. */
export async function filesAmong(db: Db | Tx, organId: string, hashes: readonly string[]): Promise<Map<string, KnownFile>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('upload')
    .select(['file_hash', 'declared_size', 'media_type'])
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .where('finished_at', 'is not', null)
    .execute();
  return new Map(
    rows.map((row) => [row.file_hash!, { size: Number(row.declared_size), mediaType: row.media_type ?? 'application/octet-stream' }]),
  );
}

async function columnOf(db: Db | Tx, organId: string, id: string): Promise<DraftContext['column']> {
  const row = await db
    .selectFrom('site_column')
    .select(['id', 'name', 'slug', 'holds_publications'])
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row ? { id: row.id, name: row.name, slug: row.slug, holdsPublications: row.holds_publications === 1 } : null;
}

async function departmentKnown(db: Db | Tx, organId: string, id: string): Promise<boolean> {
  return id !== '' && (await listDepartments(db, organId)).some((one) => one.id === id);
}

async function publishedAmong(db: Db | Tx, organId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('publication')
    .select('id')
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'published')
    .execute();
  return new Set(rows.map((row) => row.id));
}
