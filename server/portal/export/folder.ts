// The folder of an export: only what changed is written, each file whole or not at all, and what a killed run left is known.
import { createHash } from 'node:crypto';
import { closeSync, createWriteStream, openSync, renameSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '#kernel/ids';
import type { FileMark, Manifest } from './manifest.ts';
import { manifestName, staysInside } from './manifest.ts';
import { makeOpenFolder, openToAll } from './open-to-all.ts';

/** Files on their way, and the list of what a run began to write. */
const ownFolder = '.gongkai';

export interface ExportFolder {
  /** What has been written or found unchanged so far. */
  files: Record<string, FileMark>;
  changed: number;
  put(path: string, content: Buffer): Promise<void>;
  /** A file known by the hash of its content; it is not opened when it lies there already. */
  putStored(path: string, mark: FileMark, open: () => Promise<Readable>): Promise<void>;
  /** Keeps what the former export held under this path; false where it lies there no more. */
  keep(path: string): Promise<boolean>;
  remove(path: string): Promise<void>;
  /** Takes away what the former export, or a run that was cut off, held and this one does not. Returns how many. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

/** `former`: null writes everything anew. */
export async function openFolder(folder: string, former: Manifest | null): Promise<ExportFolder> {
  const own = join(folder, ownFolder);
  const journal = join(own, 'journal');
  await mkdir(own, { recursive: true });
  const begun = new Set((await readFile(journal, 'utf8').catch(() => '')).split('\n').filter(staysInside));
  // Small files are written at once: handing each to another thread and back costs five times as much.
  const journalFile = openSync(journal, 'a');
  const made = new Set<string>();
  const known = former?.files ?? {};
  const files: Record<string, FileMark> = {};
  // Another process may be at the same folder: neither may put the other's bytes in place.
  const run = newId();
  let serial = 0;
  const counted = { files, changed: 0 };
  const place = (path: string): string => {
    const at = join(folder, path);
    const parent = dirname(at);
    if (!made.has(parent)) {
      makeOpenFolder(parent);
      made.add(parent);
    }
    // Only what the former export did not hold need be remembered for a run that is cut off.
    if (!known[path] && !begun.has(path)) {
      begun.add(path);
      writeSync(journalFile, `${path}\n`);
    }
    return at;
  };
  const unchanged = (path: string, { sha256, size }: FileMark): boolean =>
    known[path]?.sha256 === sha256 && sizeOf(join(folder, path)) === size;
  return Object.assign(counted, {
    async put(path: string, content: Buffer) {
      const mark = { sha256: createHash('sha256').update(content).digest('hex'), size: content.length };
      files[path] = mark;
      if (unchanged(path, mark)) return;
      const at = place(path);
      const fresh = join(own, `${run}-${serial++}`);
      writeFileSync(fresh, content);
      openToAll(fresh);
      renameSync(fresh, at);
      counted.changed += 1;
    },
    async putStored(path: string, mark: FileMark, open: () => Promise<Readable>) {
      files[path] = mark;
      if (unchanged(path, mark)) return;
      const at = place(path);
      const fresh = join(own, `${run}-${serial++}`);
      await pipeline(await open(), createWriteStream(fresh));
      openToAll(fresh);
      await rename(fresh, at);
      counted.changed += 1;
    },
    async keep(path: string) {
      const mark = known[path];
      if (!mark || !unchanged(path, mark)) return false;
      files[path] = mark;
      return true;
    },
    async remove(path: string) {
      delete files[path];
      await rm(join(folder, path), { force: true });
    },
    async sweep() {
      const gone = [...Object.keys(known), ...begun].filter((path) => !files[path]);
      for (const path of gone) await rm(join(folder, path), { force: true });
      return gone.length;
    },
    close() {
      closeSync(journalFile);
      return rm(own, { recursive: true, force: true });
    },
  });
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

/** Why nothing may be exported into a folder; null: it is empty, new, or holds an export of ours. */
export async function whyNotInto(folder: string): Promise<string | null> {
  const there = await readdir(folder).catch((error: { code?: string }) => (error.code === 'ENOENT' ? ([] as string[]) : null));
  if (there === null) return `${folder} 不是文件夹，或者没有权限打开。`;
  if (there.length === 0 || there.includes(manifestName) || there.includes(ownFolder)) return null;
  return `${folder} 里已有别的文件，不是以前导出的文件夹。请换一个空的文件夹。`;
}

/** Every file below a folder, as paths with strokes; our own working folder and the manifest left out. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== manifestName && !path.startsWith(`${ownFolder}/`));
}
