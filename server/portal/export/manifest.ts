// What lies in an export: every file with the hash of its content, the hash of it all chained to the export before, and a seal only this office can make.
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openToAll } from './open-to-all.ts';

export const manifestName = 'manifest.json';

export interface FileMark {
  /** SHA-256, hexadecimal. */
  sha256: string;
  /** Bytes. */
  size: number;
}

export interface Manifest {
  madeAt: string;
  /** Only this organ's pages; null: all. */
  organ: string | null;
  base: string | null;
  /** What framed the pages, and the versions of what is public: the same again, and there is nothing to do. */
  state: string;
  frame: string;
  /** The digest of the export before; null for the first. */
  previous: string | null;
  /** SM3 over all files and the previous digest. */
  digest: string;
  /** HMAC-SHA256 of the digest with the key in the office's data folder. */
  seal: string;
  files: Record<string, FileMark>;
}

export type Unsealed = Omit<Manifest, 'digest' | 'seal'>;

/** The manifest in a folder; null where there is none, or none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
    const whole = typeof manifest.digest === 'string' && typeof manifest.files === 'object' && manifest.files !== null;
    if (!whole) return null;
    for (const path of Object.keys(manifest.files)) if (!staysInside(path)) delete manifest.files[path];
    return manifest;
  } catch {
    return null;
  }
}

/** The same list of files with nothing known of their content: all are written again, and what is public no longer still goes. */
export function forgotten(manifest: Manifest): Manifest {
  const files = Object.fromEntries(Object.keys(manifest.files).map((path) => [path, { sha256: '', size: -1 }]));
  return { ...manifest, state: '', frame: '', files };
}

/** True for a path below the folder. Whoever got at the folder may have written others into its lists, to have the program delete elsewhere. */
export function staysInside(path: string): boolean {
  return path !== '' && !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

const linesAtOnce = 1000;

/** Writes it beside the former one and puts it in its place at once. Returns the digest. */
export async function writeManifest(folder: string, of: Unsealed, key: Buffer): Promise<string> {
  const digest = digestOf(of);
  const seal = sealOf(digest, key);
  const { files, ...head } = of;
  const lines = (function* () {
    yield `${JSON.stringify({ ...head, digest, seal }).slice(0, -1)},"files":{\n`;
    const paths = Object.keys(files).sort();
    for (let from = 0; from < paths.length; from += linesAtOnce) {
      const some = paths.slice(from, from + linesAtOnce).map((path) => `${JSON.stringify(path)}:${JSON.stringify(files[path])}`);
      yield `${from === 0 ? '' : ',\n'}${some.join(',\n')}`;
    }
    yield '\n}}\n';
  })();
  const fresh = join(folder, `${manifestName}.new`);
  await pipeline(Readable.from(lines), createWriteStream(fresh, { flush: true }));
  openToAll(fresh);
  await rename(fresh, join(folder, manifestName));
  return digest;
}

/** The hash of everything the manifest says. */
export function digestOf({ madeAt, organ, base, state, frame, previous, files }: Unsealed): string {
  const hash = createHash('sm3').update(JSON.stringify([madeAt, organ, base, state, frame, previous]));
  for (const path of Object.keys(files).sort()) hash.update(`\n${path}\t${files[path]!.sha256}\t${files[path]!.size}`);
  return hash.digest('hex');
}

export function sealOf(digest: string, key: Buffer): string {
  return createHmac('sha256', key).update(digest).digest('hex');
}

/** The office's key for seals, made when first needed. */
export async function sealKey(dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, 'export.key');
  const known = await readFile(path).catch(() => null);
  if (known?.length === 32) return known;
  const made = randomBytes(32);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, made, { mode: 0o600, flag: 'wx' });
  return made;
}
