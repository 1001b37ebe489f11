// 续传: one piece is taken where the upload stands; the last one makes the file.
import type { Readable } from 'node:stream';
import { execute, type Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { megabytesInWords, type StoredFile } from '#kernel/files';
import type { Actor } from '#kernel/permission';
import { finishUpload } from '../commands/finish-upload.ts';
import type { UploadRow } from '../tables.ts';
import { assemble } from './assemble.ts';
import { putChunk } from './chunks.ts';
import { refuseUpload } from './errors.ts';
import { findUpload, type UploadKey } from './find-upload.ts';

export const longestPiece = 16 * 1024 * 1024;

export interface Piece extends UploadKey {
  /** Offset in the file, bytes. */
  start: number;
  body: Readable;
  /** What the sender says it will send; null when it does not say. */
  length: number | null;
}

/** Takes one piece. Throws `uploads.wrongStart` (details: received) when the upload stands elsewhere, and what the finished file is refused for. */
export async function receiveChunk(runtime: Runtime, actor: Actor, piece: Piece): Promise<UploadRow> {
  const { write } = runtime.database;
  const upload = await findUpload(write, piece, actor);
  if (upload.finished_at !== null) return upload;
  if (piece.start !== upload.received) throw refuseUpload('uploads.wrongStart', { received: upload.received });
  if (upload.received < upload.declared_size) await keepPiece(runtime, upload, piece);
  const now = await findUpload(write, piece, actor);
  if (now.received < now.declared_size || now.finished_at !== null) return now;
  const whole = await assemble(runtime, now);
  await execute(runtime, finishUpload, { organId: piece.organId, id: piece.id, ...whole }, actor);
  return findUpload(write, piece, actor);
}

async function keepPiece(runtime: Runtime, upload: UploadRow, { start, body, length }: Piece): Promise<void> {
  const rest = upload.declared_size - start;
  if (length !== null && length > Math.min(rest, longestPiece)) throw tooLong(rest);
  const { files } = runtime.services;
  const stored = await putChunk(files, body, Math.min(rest, longestPiece)).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'files.tooLarge' ? tooLong(rest) : error;
  });
  let kept = false;
  try {
    kept = stored.size > 0 && (await advance(runtime, upload, start, stored));
  } finally {
    if (!kept) await files.remove(stored.hash);
  }
  if (!kept && stored.size > 0) throw await standsElsewhere(runtime, upload);
}

function tooLong(rest: number): Refusal {
  return rest < longestPiece
    ? refuseUpload('uploads.tooMuch')
    : refuseUpload('uploads.pieceTooLarge', { limit: megabytesInWords(longestPiece) });
}

async function standsElsewhere({ database }: Runtime, upload: UploadRow): Promise<Refusal> {
  const row = await database.write
    .selectFrom('upload')
    .select('received')
    .where('organ_id', '=', upload.organ_id)
    .where('id', '=', upload.id)
    .executeTakeFirst();
  return row ? refuseUpload('uploads.wrongStart', { received: row.received }) : refuseUpload('uploads.missing');
}

/** Writes the piece down if the upload still stands at its start; another tab may have sent the same meanwhile. */
function advance({ database }: Runtime, upload: UploadRow, start: number, stored: StoredFile): Promise<boolean> {
  return database.write.transaction().execute(async (tx) => {
    const moved = await tx
      .updateTable('upload')
      .set({ received: start + stored.size })
      .where('organ_id', '=', upload.organ_id)
      .where('id', '=', upload.id)
      .where('received', '=', start)
      .where('finished_at', 'is', null)
      .executeTakeFirst();
    if (moved.numUpdatedRows !== 1n) return false;
    await tx
      .insertInto('upload_chunk')
      .values({ organ_id: upload.organ_id, upload_id: upload.id, start, size: stored.size, file_hash: stored.hash })
      .execute();
    return true;
  });
}
