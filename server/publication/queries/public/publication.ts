// One publication as everybody may read it, or the notice that it was withdrawn.
import type { Db } from '#kernel/db';
import { listDepartments } from '#people';
import { storedKind } from '../../stored-kind.ts';
import type { PublicationRow } from '../../tables.ts';
import { lifeOf, noticeOf, type RelatedLink, type ValidityNote, type VersionNote, type WithdrawnPublication } from './life.ts';
import type { PublicLink } from './link.ts';

export interface PublicFile {
  title: string;
  fileName: string;
  fileHash: string;
  /** Bytes. */
  size: number;
  mediaType: string;
}

export interface PublicPublication {
  state: 'published';
  number: string;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  subject: string | null;
  genre: string | null;
  issuingOrgan: string;
  formedOn: string | null;
  effectiveOn: string | null;
  repealedOn: string | null;
  validity: string;
  publishedOn: string;
  /** Instant of the first publication; a revision does not move it. */
  firstPublishedAt: string;
  columnId: string;
  kind: string;
  sourceKind: string;
  sourceName: string;
  sourceAddress: string | null;
  departmentName: string | null;
  summary: string | null;
  keywords: string;
  /** What its kind asks for besides, with the labels people read. */
  more: { label: string; text: string }[];
  bodyHtml: string;
  attachments: PublicFile[];
  interprets: PublicLink[];
  interpretedBy: PublicLink[];
  /** 有效期至; past days are for the page to tell. */
  expiresOn: string | null;
  /** 1 for a text that was never revised. */
  edition: number;
  /** Instant the text was put there as it stands. */
  lastPublishedAt: string;
  /** What each revision changed, the newest first; the former words are not shown. */
  versions: VersionNote[];
  /** Changes of 有效性 with their documents, the newest first; also one that begins on a day to come. */
  validities: ValidityNote[];
  /** What repeals, amends, replaces or goes with it, read from this side. */
  relations: RelatedLink[];
}

/** The publication of that public number; null when there is none or it was never public. */
export async function publicPublication(db: Db, organId: string, number: string): Promise<PublicPublication | WithdrawnPublication | null> {
  const row = await db
    .selectFrom('publication')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('public_number', '=', number)
    .executeTakeFirst();
  if (row?.state === 'withdrawn' || row?.state === 'removed') return noticeOf(db, row, number);
  if (row?.state !== 'published') return null;
  const edition = await db
    .selectFrom('publication_edition')
    .select(['body_html', 'fields'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', row.id)
    .where('edition', '=', row.edition)
    .executeTakeFirst();
  if (!edition) return null;
  return {
    ...facts(row, number),
    departmentName: await departmentName(db, row),
    more: await moreOf(db, row, edition.fields),
    bodyHtml: edition.body_html,
    attachments: row.attachment_count === 0 ? [] : await attachmentsOf(db, row),
    interprets: await linksOf(db, row, 'from_id', 'to_id'),
    interpretedBy: await linksOf(db, row, 'to_id', 'from_id'),
    ...(await lifeOf(db, row)),
  };
}

/** The file as it hangs on something published, or stands in its text, with that one's public number; null when it does on nothing. */
export async function publicFile(db: Db, organId: string, fileHash: string): Promise<(PublicFile & { number: string }) | null> {
  const row = await db
    .selectFrom('publication_file as f')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'f.organ_id').onRef('p.id', '=', 'f.publication_id'))
    .select(['f.title', 'f.file_name', 'f.file_hash', 'f.size', 'f.media_type', 'p.public_number'])
    .where('f.organ_id', '=', organId)
    .where('f.file_hash', '=', fileHash)
    .where('p.state', '=', 'published')
    .orderBy('f.inline')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...fileOf(row), number: row.public_number ?? '' } : null;
}

/** What stands in the row, as the public reads it. */
export function facts(row: PublicationRow, number: string) {
  return {
    state: 'published' as const,
    number,
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    subject: row.subject,
    genre: row.genre,
    issuingOrgan: row.issuing_organ,
    formedOn: row.formed_on,
    effectiveOn: row.effective_on,
    repealedOn: row.repealed_on,
    validity: row.validity,
    publishedOn: row.published_on ?? '',
    firstPublishedAt: row.first_published_at ?? '',
    columnId: row.column_id,
    kind: row.kind,
    sourceKind: row.source_kind,
    sourceName: row.source_name,
    sourceAddress: row.source_address,
    summary: row.summary,
    keywords: row.keywords,
  };
}

export async function departmentName(db: Db, { organ_id, department_id }: PublicationRow): Promise<string | null> {
  if (department_id === null) return null;
  return (await listDepartments(db, organ_id)).find((one) => one.id === department_id)?.name ?? null;
}

/** What its kind asks for besides, with labels. `fields`: JSON. */
export async function moreOf(db: Db, row: PublicationRow, fields: string): Promise<{ label: string; text: string }[]> {
  const { extra = {} } = JSON.parse(fields) as { extra?: Record<string, string> };
  if (Object.keys(extra).length === 0) return [];
  const kind = await storedKind(db, row.organ_id, row.kind);
  return (kind?.fields ?? []).flatMap(({ name, label }) => (extra[name] ? [{ label, text: extra[name] }] : []));
}

async function attachmentsOf(db: Db, row: PublicationRow): Promise<PublicFile[]> {
  const rows = await db
    .selectFrom('publication_file')
    .selectAll()
    .where('organ_id', '=', row.organ_id)
    .where('publication_id', '=', row.id)
    .where('inline', '=', 0)
    .orderBy('position')
    .execute();
  return rows.map(fileOf);
}

function fileOf(row: { title: string; file_name: string; file_hash: string; size: number; media_type: string }): PublicFile {
  return { title: row.title, fileName: row.file_name, fileHash: row.file_hash, size: Number(row.size), mediaType: row.media_type };
}

/** Two steps: joined, SQLite would walk through everything published in the order asked for. */
async function linksOf(db: Db, row: PublicationRow, own: 'from_id' | 'to_id', other: 'from_id' | 'to_id'): Promise<PublicLink[]> {
  const links = await db
    .selectFrom('publication_link')
    .select(other)
    .where('organ_id', '=', row.organ_id)
    .where(own, '=', row.id)
    .where('relation', '=', 'interprets')
    .execute();
  if (links.length === 0) return [];
  const linked = await db
    .selectFrom('publication')
    .select(['state', 'public_number', 'title', 'published_on'])
    .where('organ_id', '=', row.organ_id)
    .where(
      'id',
      'in',
      links.map((link) => link[other]),
    )
    .orderBy('published_on', 'desc')
    .orderBy('public_number')
    .execute();
  const open = linked.filter((one) => one.state === 'published');
  return open.map((one) => ({ number: one.public_number ?? '', title: one.title, publishedOn: one.published_on }));
}
