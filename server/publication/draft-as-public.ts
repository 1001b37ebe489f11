// A draft in the form in which everybody would read it, for looking at before it is public.
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { columnsOf } from './draft-fields.ts';
import { refuse } from './errors.ts';
import { findPublication, type PublicationKey } from './publication.ts';
import type { PublicLink } from './queries/public/link.ts';
import { departmentName, facts, moreOf, type PublicPublication } from './queries/public/publication.ts';

/** The open draft with the organ's part of the address. Refuses with `publication.missing` when there is no draft. */
export async function draftAsPublic(
  db: Db,
  key: PublicationKey,
  at: { now: string; today: string },
): Promise<{ slug: string; publication: PublicPublication }> {
  const { row, draft } = await findPublication(db, key);
  if (!draft) throw refuse('publication.missing');
  const { fields, bodyHtml } = draft;
  const shown = {
    ...row,
    ...columnsOf(fields),
    published_on: row.published_on ?? at.today,
    first_published_at: row.first_published_at ?? at.now,
  };
  const publication: PublicPublication = {
    ...facts(shown, row.public_number ?? '预览'),
    indexNumber: row.index_number ?? '发布时编号',
    departmentName: await departmentName(db, shown),
    more: await moreOf(db, shown, JSON.stringify(fields)),
    bodyHtml,
    attachments: fields.attachments.map(({ title, fileName, fileHash, size, mediaType }) => ({
      title,
      fileName,
      fileHash,
      size,
      mediaType,
    })),
    interprets: await interpreted(db, key.organId, fields.interprets),
    interpretedBy: [],
    expiresOn: shown.expires_on ?? null,
    edition: row.edition + 1,
    lastPublishedAt: at.now,
    versions: [],
    validities: [],
    relations: [],
  };
  return { slug: (await findOrgan(db, key.organId)).slug, publication };
}

async function interpreted(db: Db, organId: string, ids: readonly string[]): Promise<PublicLink[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('publication')
    .select(['public_number', 'title', 'published_on'])
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .where('state', '=', 'published')
    .execute();
  return rows.map((row) => ({ number: row.public_number ?? '', title: row.title, publishedOn: row.published_on }));
}
