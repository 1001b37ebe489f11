// The file contract on the local disk.
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, fileRefusal, isHash, receive } from './files.ts';

/** Keeps files under `folder/ab/cd/<hash>`. */
export function diskStore(folder: string, spool: string): FileStore {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    async put(from, limit) {
      const { path, stored } = await receive(from, limit, spool);
      await mkdir(dirname(pathOf(stored.hash)), { recursive: true });
      await rename(path, pathOf(stored.hash));
      return stored;
    },
    async get(hash, range) {
      if ((await this.size(hash)) === null) throw fileRefusal('files.missing');
      return createReadStream(pathOf(hash), range ? { start: range.from, end: range.to } : {});
    },
    async size(hash) {
      return isHash(hash) ? ((await stat(pathOf(hash)).catch(() => null))?.size ?? null) : null;
    },
    async remove(hash) {
      if (isHash(hash)) await rm(pathOf(hash), { force: true });
    },
  };
}
