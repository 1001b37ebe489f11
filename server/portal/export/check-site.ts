// Holds an export against its manifest: what was changed, what is missing, what does not belong there.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { filesBelow } from './folder.ts';
import { digestOf, type Manifest, readManifest, sealOf } from './manifest.ts';

export interface Checked {
  /** A sentence about the manifest itself; null: it is as this office wrote it, or nobody could tell. */
  problem: string | null;
  /** False: there is no key here to tell whether the manifest is this office's own. */
  sealed: boolean;
  madeAt: string | null;
  files: number;
  changed: string[];
  missing: string[];
  foreign: string[];
}

/** `key`: the office's key for seals, null where it is not at hand. */
export async function checkSite(folder: string, key: Buffer | null): Promise<Checked> {
  const at = resolve(folder);
  const manifest = await readManifest(at);
  const found: Checked = { problem: null, sealed: false, madeAt: null, files: 0, changed: [], missing: [], foreign: [] };
  if (!manifest) return { ...found, problem: '这里没有导出清单（manifest.json），或者清单已经损坏。' };
  const there = new Set(await filesBelow(at));
  for (const [path, mark] of Object.entries(manifest.files)) {
    if (!there.delete(path)) found.missing.push(path);
    else if (await differs(join(at, path), mark.sha256, mark.size)) found.changed.push(path);
  }
  const files = Object.keys(manifest.files).length;
  return { ...found, ...judged(manifest, key), madeAt: manifest.madeAt, files, foreign: [...there].sort() };
}

function judged(manifest: Manifest, key: Buffer | null): Pick<Checked, 'problem' | 'sealed'> {
  if (digestOf(manifest) !== manifest.digest) return { problem: '清单本身被改动过：各文件的记录与清单的摘要不符。', sealed: false };
  if (key === null) return { problem: null, sealed: false };
  const ours = Buffer.from(sealOf(manifest.digest, key));
  const theirs = Buffer.from(String(manifest.seal));
  const same = ours.length === theirs.length && timingSafeEqual(ours, theirs);
  return { problem: same ? null : '清单不是本系统写的，或者被整个换过：封签对不上。', sealed: same };
}

async function differs(path: string, sha256: string, size: number): Promise<boolean> {
  if ((await stat(path).catch(() => null))?.size !== size) return true;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex') !== sha256;
}
