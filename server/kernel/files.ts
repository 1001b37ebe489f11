// Files by the hash of their content: the same bytes are kept once. The contract of every store, and what they share in receiving.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errorCatalogue } from './errors.ts';
import { newId } from './ids.ts';

export interface StoredFile {
  /** SHA-256 of the content, hexadecimal. */
  hash: string;
  /** Bytes. */
  size: number;
}

export interface FileStore {
  /** Streams in; refuses past `limit` bytes with `files.tooLarge` and leaves nothing behind. */
  put(from: Readable, limit: number): Promise<StoredFile>;
  /** Streams out, whole or `from`–`to` (bytes, inclusive). Throws `files.missing`. */
  get(hash: string, range?: { from: number; to: number }): Promise<Readable>;
  size(hash: string): Promise<number | null>;
  remove(hash: string): Promise<void>;
}

declare module './command.ts' {
  interface Services {
    files: FileStore;
  }
}

export const fileRefusal = errorCatalogue({
  'files.tooLarge': { kind: 'tooLarge', text: '文件超过了 {limit}，没有保存。请压缩或拆分后再传。' },
  'files.missing': { kind: 'missing', text: '这个文件不在了，可能已被清理。' },
  'files.diskFull': { kind: 'unavailable', text: '服务器的磁盘满了，这次没有保存；您填写的内容还在，请告诉系统管理员。' },
});

/** Writes a stream to a temporary file, hashing and counting; the file is gone again when anything fails. */
export async function receive(from: Readable, limit: number, spool: string): Promise<{ path: string; stored: StoredFile }> {
  await mkdir(spool, { recursive: true });
  const path = join(spool, newId());
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) return done(fileRefusal('files.tooLarge', { limit: megabytesInWords(limit) }));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(from, meter, createWriteStream(path, { flush: true }));
  } catch (error) {
    await rm(path, { force: true });
    if ((error as { code?: unknown }).code === 'ENOSPC') throw fileRefusal('files.diskFull');
    throw error;
  }
  return { path, stored: { hash: hash.digest('hex'), size } };
}

/** `200 MB` */
export function megabytesInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** One stream out of several parts, opened one after the other. */
export function concatenated(parts: readonly (() => Promise<Readable>)[]): Readable {
  const out = new PassThrough();
  (async () => {
    for (const open of parts) await pipeline(await open(), out, { end: false });
    out.end();
  })().catch((error: Error) => out.destroy(error));
  return out;
}
