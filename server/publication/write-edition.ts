// The snapshot that is public from now on, with its files and what it interprets.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { htmlToText } from './clean-html.ts';
import { filesAmong, picturesIn } from './draft-context.ts';
import { type DraftFields, dueFrom } from './draft-fields.ts';
import type { PublicationFileRow } from './tables.ts';

export interface NewEdition {
  organId: string;
  id: string;
  edition: number;
  fields: DraftFields;
  bodyHtml: string;
  reviewId: string | null;
  /** The instant it was set for; null by hand. */
  plannedAt: string | null;
}

/** Keeps the edition; earlier ones stay. */
export async function writeEdition(tx: Tx, act: Act, of: NewEdition): Promise<void> {
  const { organId, id, edition, fields, bodyHtml } = of;
  await tx
    .insertInto('publication_edition')
    .values({
      organ_id: organId,
      publication_id: id,
      edition,
      fields: JSON.stringify(fields),
      body_html: bodyHtml,
      body_text: htmlToText(bodyHtml),
      attachments: JSON.stringify(fields.attachments),
      published_at: act.now,
      published_by: act.actor.personId ?? '',
      review_id: of.reviewId,
      ...changeTold(edition, fields),
      due_from: dueFrom(fields),
      planned_at: of.plannedAt,
    })
    .execute();
  await writeFiles(tx, of);
  await writeLinks(tx, of);
  await writeDuties(tx, of);
}

/** The first edition changes nothing. */
function changeTold(edition: number, { changeKind, changeNote }: DraftFields) {
  return edition === 1 ? { change_kind: null, change_note: null } : { change_kind: changeKind ?? null, change_note: changeNote ?? null };
}

async function writeFiles(tx: Tx, { organId, id, fields, bodyHtml }: NewEdition): Promise<void> {
  await tx.deleteFrom('publication_file').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  const own = { organ_id: organId, publication_id: id };
  const attached = fields.attachments.map(
    (one, i): PublicationFileRow => ({
      ...own,
      file_hash: one.fileHash,
      position: i + 1,
      inline: 0,
      title: one.title,
      file_name: one.fileName,
      size: one.size,
      media_type: one.mediaType,
    }),
  );
  const pictures = picturesIn(bodyHtml).filter((hash) => !attached.some((one) => one.file_hash === hash));
  const known = await filesAmong(tx, organId, pictures);
  const inline = [...known].map(
    ([hash, { size, mediaType }], i): PublicationFileRow => ({
      ...own,
      file_hash: hash,
      position: i + 1,
      inline: 1,
      title: '',
      file_name: hash,
      size,
      media_type: mediaType,
    }),
  );
  const rows = [...attached, ...inline];
  if (rows.length > 0) await tx.insertInto('publication_file').values(rows).execute();
}

async function writeLinks(tx: Tx, { organId, id, fields }: NewEdition): Promise<void> {
  await tx
    .deleteFrom('publication_link')
    .where('organ_id', '=', organId)
    .where('from_id', '=', id)
    .where('relation', '=', 'interprets')
    .execute();
  const rows = fields.interprets
    .filter((to) => to !== id)
    .map((to) => ({ organ_id: organId, from_id: id, to_id: to, relation: 'interprets' }));
  if (rows.length > 0) await tx.insertInto('publication_link').values(rows).execute();
}

async function writeDuties(tx: Tx, { organId, id, fields }: NewEdition): Promise<void> {
  await tx.deleteFrom('publication_duty').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  const rows = (fields.catalogueItemIds ?? []).map((item) => ({ organ_id: organId, publication_id: id, item_id: item }));
  if (rows.length > 0) await tx.insertInto('publication_duty').values(rows).execute();
}
