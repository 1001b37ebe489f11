// The live text of a publication by its id, for modules above that carry it further; null unless it is published.
import type { Db, Tx } from '#kernel/db';
import type { Attachment, DraftFields } from '../../draft-fields.ts';
import type { PublicationKey } from '../../publication.ts';

export interface PublishedText {
  id: string;
  number: string;
  edition: number;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  issuingOrgan: string;
  formedOn: string | null;
  publishedOn: string;
  validity: string;
  summary: string | null;
  bodyHtml: string;
  attachments: Attachment[];
  /** The files of the pictures in the text. */
  pictures: { fileHash: string; fileName: string }[];
}

export async function publishedText(db: Db | Tx, { organId, id }: PublicationKey): Promise<PublishedText | null> {
  const found = await db
    .selectFrom('publication as p')
    .innerJoin('publication_edition as e', (on) =>
      on.onRef('e.organ_id', '=', 'p.organ_id').onRef('e.publication_id', '=', 'p.id').onRef('e.edition', '=', 'p.edition'),
    )
    .selectAll('p')
    .select(['e.body_html', 'e.fields'])
    .where('p.organ_id', '=', organId)
    .where('p.id', '=', id)
    .where('p.state', '=', 'published')
    .executeTakeFirst();
  if (!found) return null;
  const pictures = await db
    .selectFrom('publication_file')
    .select(['file_hash as fileHash', 'file_name as fileName'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('inline', '=', 1)
    .execute();
  const fields = JSON.parse(found.fields) as DraftFields;
  return {
    id,
    number: found.public_number ?? '',
    edition: found.edition,
    title: found.title,
    indexNumber: found.index_number,
    documentNumber: found.document_number,
    issuingOrgan: found.issuing_organ,
    formedOn: found.formed_on,
    publishedOn: found.published_on ?? '',
    validity: found.validity,
    summary: found.summary,
    bodyHtml: found.body_html,
    attachments: fields.attachments,
    pictures,
  };
}
