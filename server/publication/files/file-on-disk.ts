// Lends a stored file as a path on this machine, wherever the store keeps it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileStore, receive } from '#kernel/files';

/** Calls `use` with the path of a copy that is gone afterwards. Throws `files.missing`. */
export async function withFileOnDisk<R>(
  of: { files: FileStore; dataFolder: string },
  hash: string,
  use: (path: string) => Promise<R>,
): Promise<R> {
  const { path } = await receive(await of.files.get(hash), Number.MAX_SAFE_INTEGER, join(of.dataFolder, 'spool'));
  try {
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}
