// An upload as its owner sees it, and whether an organ has a file.
import type { Static } from 'typebox';
import type { UploadView } from '#contract/operations';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';
import type { UploadRow } from '../tables.ts';
import { refuseUpload } from './errors.ts';

export interface UploadKey {
  organId: string;
  id: string;
}

/** The upload this person began. Throws `uploads.missing`, also when somebody else began it. */
export async function findUpload(db: Db, { organId, id }: UploadKey, actor: Actor): Promise<UploadRow> {
  const row = await db.selectFrom('upload').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row || row.created_by !== (actor.personId ?? '')) throw refuseUpload('uploads.missing');
  return row;
}

/** The finished upload that brought this content into the organ; null when the organ does not have it. */
export async function findStoredFile(db: Db, organId: string, fileHash: string): Promise<UploadRow | null> {
  const row = await db
    .selectFrom('upload')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export function uploadView(row: UploadRow): Static<typeof UploadView> {
  return {
    id: row.id,
    fileName: row.file_name,
    size: row.declared_size,
    received: row.received,
    finished: row.finished_at !== null,
    fileHash: row.file_hash,
    mediaType: row.media_type,
  };
}
