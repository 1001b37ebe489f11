// Which files an open draft uses, kept beside it so that files can be asked where they are used.
import type { Tx } from '#kernel/db';
import { picturesIn } from '../draft-context.ts';
import type { DraftFields } from '../draft-fields.ts';
import type { PublicationKey } from '../publication.ts';

/** Hashes of the attachments and pictures of a text. */
export function filesOf({ fields, bodyHtml }: { fields: DraftFields; bodyHtml: string }): string[] {
  return [...new Set([...fields.attachments.map((one) => one.fileHash), ...picturesIn(bodyHtml)])];
}

/** Notes the files of the draft as it is now; whoever writes a draft calls it. */
export async function noteDraftFiles(tx: Tx, key: PublicationKey, text: { fields: DraftFields; bodyHtml: string }): Promise<void> {
  await forgetDraftFiles(tx, key);
  const own = { organ_id: key.organId, publication_id: key.id };
  const rows = filesOf(text).map((file_hash) => ({ ...own, file_hash }));
  if (rows.length > 0) await tx.insertInto('draft_file').values(rows).execute();
}

/** The draft is closed: its files are no longer held by it. */
export async function forgetDraftFiles(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  await tx.deleteFrom('draft_file').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
}
