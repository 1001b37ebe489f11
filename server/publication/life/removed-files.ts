// The files of what is removed: every one it ever used, so that none of them stays in the store.
import type { Tx } from '#kernel/db';
import { picturesIn } from '../draft-context.ts';
import type { DraftFields } from '../draft-fields.ts';
import type { PublicationKey } from '../publication.ts';

const withText = ['publication_edition', 'publication_draft', 'publication_version'] as const;
const withFiles = ['publication_file', 'draft_file'] as const;

/** Hashes of the files of its editions, its draft, the draft's earlier versions, of what those were made from, and of pictures that prove its postings. */
export async function everyFileOf(tx: Tx, { organId, id }: PublicationKey): Promise<string[]> {
  const found = new Set<string>();
  for (const table of withText) {
    const rows = await tx
      .selectFrom(table)
      .select(['fields', 'body_html'])
      .where('organ_id', '=', organId)
      .where('publication_id', '=', id)
      .execute();
    for (const row of rows) for (const hash of filesOf(row)) found.add(hash);
  }
  for (const table of withFiles) {
    const rows = await tx.selectFrom(table).select('file_hash').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
    for (const row of rows) found.add(row.file_hash);
  }
  const proofs = await tx
    .selectFrom('posting')
    .select('evidence_hash')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .execute();
  for (const { evidence_hash } of proofs) if (evidence_hash) found.add(evidence_hash);
  await addSources(tx, organId, found);
  return [...found];
}

function filesOf(text: { fields: string; body_html: string }): string[] {
  const { attachments } = JSON.parse(text.fields) as DraftFields;
  return [...attachments.map((one) => one.fileHash), ...picturesIn(text.body_html)];
}

/** A cleaned file was made from one that held more: that one goes first of all. */
async function addSources(tx: Tx, organId: string, found: Set<string>): Promise<void> {
  for (let asked = [...found]; asked.length > 0; ) {
    const rows = await tx
      .selectFrom('file_derivation')
      .select('from_hash')
      .where('organ_id', '=', organId)
      .where('file_hash', 'in', asked)
      .execute();
    asked = rows.map((row) => row.from_hash).filter((hash) => !found.has(hash));
    for (const hash of asked) found.add(hash);
  }
}
