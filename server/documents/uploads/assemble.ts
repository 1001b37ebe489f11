// Makes the file out of its pieces, looks at what it really is, and keeps it only then.
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { concatenated, receive } from '#kernel/files';
import { bytesOfFile } from '../bytes.ts';
import { sniff } from '../sniff.ts';
import type { UploadRow } from '../tables.ts';
import { chunksOf, discardUpload, readChunk } from './chunks.ts';
import { refuseUpload } from './errors.ts';
import { purposeRule } from './purposes.ts';

export interface WholeFile {
  fileHash: string;
  mediaType: string;
}

/** Stores the whole file. What may not come in is refused with its sentence, and the upload is gone. */
export async function assemble({ database, services }: Runtime, upload: UploadRow): Promise<WholeFile> {
  const { files, dataFolder } = services;
  const key = { organId: upload.organ_id, id: upload.id };
  const parts = (await chunksOf(database.write, key)).map((chunk) => () => readChunk(files, chunk));
  let path: string | null = null;
  try {
    const whole = await receive(concatenated(parts), upload.declared_size, join(dataFolder, 'spool'));
    path = whole.path;
    const mediaType = await examine(path, upload, services.virusScan);
    const stored = await files.put(createReadStream(path), upload.declared_size);
    return { fileHash: stored.hash, mediaType };
  } catch (error) {
    if (error instanceof Refusal && error.kind !== 'unavailable') await discardUpload(database.write, files, key);
    throw error;
  } finally {
    if (path !== null) await rm(path, { force: true });
  }
}

async function examine(path: string, upload: UploadRow, virusScan: Runtime['services']['virusScan']): Promise<string> {
  const bytes = await bytesOfFile(path);
  try {
    const found = await sniff(bytes, upload.file_name);
    if (!found.allowed) throw refuseUpload('uploads.disguised', { sentence: found.sentence });
    const { extensions } = purposeRule(upload.purpose);
    if (!extensions.includes(found.extension))
      throw refuseUpload('uploads.extension', { extension: `.${found.extension}`, allowed: extensions.join('、') });
    const scanned = await virusScan?.(bytes.stream()).catch(() => {
      throw refuseUpload('uploads.scannerAway');
    });
    if (scanned && !scanned.clean) throw refuseUpload('uploads.infected', { virus: scanned.virus });
    return found.mediaType;
  } finally {
    await bytes.close();
  }
}
