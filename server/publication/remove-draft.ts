// Takes an open draft away with all that belongs to it alone.
import type { Tx } from '#kernel/db';
import type { PublicationKey } from './publication.ts';

const tables = ['publication_draft', 'publication_author', 'draft_file', 'draft_presence'] as const;

/** After publishing, giving up a revision, or removing. Earlier versions kept for comparison are not touched. */
export async function removeDraft(tx: Tx, { organId, id }: PublicationKey): Promise<void> {
  for (const table of tables) await tx.deleteFrom(table).where('organ_id', '=', organId).where('publication_id', '=', id).execute();
}
