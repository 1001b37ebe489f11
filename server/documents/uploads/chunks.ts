// The pieces of an unfinished upload, kept in the file store until the last one is there.
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Db, Tx } from '#kernel/db';
import { concatenated, type FileStore, type StoredFile } from '#kernel/files';
import type { UploadChunkRow } from '../tables.ts';
import type { UploadKey } from './find-upload.ts';

// The store keeps equal content once. A piece equal to somebody's file would be that file, and removing the piece would remove it:
// so each piece begins with bytes of its own.
const markLength = 32;

/** Stores one piece of at most `limit` bytes. Throws `files.tooLarge`. */
export async function putChunk(files: FileStore, body: Readable, limit: number): Promise<StoredFile> {
  const mark = async () => Readable.from([randomBytes(markLength)]);
  const stored = await files.put(concatenated([mark, async () => body]), limit + markLength);
  return { hash: stored.hash, size: stored.size - markLength };
}

/** The bytes of a stored piece. */
export function readChunk(files: FileStore, chunk: UploadChunkRow): Promise<Readable> {
  return files.get(chunk.file_hash, { from: markLength, to: markLength + chunk.size - 1 });
}

/** An upload's pieces in order. */
export function chunksOf(db: Db, { organId, id }: UploadKey): Promise<UploadChunkRow[]> {
  return db.selectFrom('upload_chunk').selectAll().where('organ_id', '=', organId).where('upload_id', '=', id).orderBy('start').execute();
}

/** Forgets the pieces; their files are removed by the caller after the commit. */
export async function dropChunks(tx: Tx, { organId, id }: UploadKey): Promise<void> {
  await tx.deleteFrom('upload_chunk').where('organ_id', '=', organId).where('upload_id', '=', id).execute();
}

/** Forgets an unfinished upload with all its pieces. Does nothing when it has been finished. */
export async function discardUpload(db: Db, files: FileStore, key: UploadKey): Promise<void> {
  const gone = await db.transaction().execute(async (tx) => {
    const removed = await tx
      .deleteFrom('upload')
      .where('organ_id', '=', key.organId)
      .where('id', '=', key.id)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (removed.numDeletedRows === 0n) return [];
    const chunks = await chunksOf(tx, key);
    await dropChunks(tx, key);
    return chunks;
  });
  for (const chunk of gone) await files.remove(chunk.file_hash);
}
