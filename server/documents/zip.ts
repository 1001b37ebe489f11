// Reads zip containers (docx, xlsx, ofd) by their central directory, and refuses those that would unfold without end.
import { createInflateRaw } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import { refuseDocument } from './errors.ts';
import { decoderFor } from './xml.ts';

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packedSize: number;
  size: number;
  headerAt: number;
}

export interface Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The unfolded bytes of an entry; refuses when they exceed what the directory promised. */
  stream(name: string): AsyncGenerator<Buffer>;
  /** The whole of a small entry as text, null when there is none. */
  text(name: string): Promise<string | null>;
}

export interface ZipLimits {
  entries: number;
  unfoldedBytes: number;
  /** Unfolded size over packed size, looked at only from ten megabytes on. */
  ratio: number;
}

/** Generous for real office files: 200,000 rows of a wide table unfold to about 400 MB. */
export const zipLimits: ZipLimits = { entries: 10_000, unfoldedBytes: 1024 ** 3, ratio: 250 };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 65535;
const longestDirectory = 16 * 1024 * 1024;
const longestText = 64 * 1024 * 1024;
const ratioMattersFrom = 10 * 1024 * 1024;

/** Opens a zip container. Throws `documents.notZip` or `documents.zipBomb`. */
export async function openZip(bytes: Bytes, limits: ZipLimits = zipLimits): Promise<Zip> {
  const entries = await readDirectory(bytes, limits);
  guard(entries, bytes.size, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const zip: Zip = {
    entries: byName,
    stream: (name) => unfold(bytes, entryNamed(byName, name)),
    text: async (name) => (byName.has(name) ? readText(zip.stream(name)) : null),
  };
  return zip;
}

async function readDirectory(bytes: Bytes, limits: ZipLimits): Promise<ZipEntry[]> {
  const tailAt = Math.max(0, bytes.size - endLength - longestComment);
  const tail = await bytes.read(tailAt, endLength + longestComment);
  const end = lastIndexOf(tail, endSignature);
  if (end < 0 || end + endLength > tail.length) throw refuseDocument('documents.notZip');
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const at = tail.readUInt32LE(end + 16);
  if (count > limits.entries || length > longestDirectory) throw refuseDocument('documents.zipBomb', { why: '内部文件过多' });
  const directory = await bytes.read(at, length);
  return parseDirectory(directory, count);
}

function parseDirectory(directory: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature) throw refuseDocument('documents.notZip');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function guard(entries: ZipEntry[], packed: number, limits: ZipLimits): void {
  const unfolded = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unfolded > limits.unfoldedBytes)
    throw refuseDocument('documents.zipBomb', { why: `超过 ${Math.round(limits.unfoldedBytes / 1024 ** 2)} MB` });
  if (unfolded > ratioMattersFrom && unfolded / packed > limits.ratio) throw refuseDocument('documents.zipBomb', { why: '压缩比异常' });
}

async function* unfold(bytes: Bytes, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.encrypted) throw refuseDocument('documents.encrypted');
  const header = await bytes.read(entry.headerAt, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== localSignature) throw refuseDocument('documents.notZip');
  const from = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytes.stream(from, Math.min(bytes.size, from + entry.packedSize));
  let left = entry.size;
  for await (const piece of entry.method === 0 ? packed : inflated(packed, entry.method)) {
    left -= piece.length;
    // The directory may lie about sizes: what it promised is also the most that is unfolded.
    if (left < 0) throw refuseDocument('documents.zipBomb', { why: '内容与目录不符' });
    yield piece;
  }
}

async function* inflated(packed: AsyncIterable<Buffer>, method: number): AsyncGenerator<Buffer> {
  if (method !== 8) throw refuseDocument('documents.notZip');
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  const feeding = feed(inflate, packed);
  try {
    for await (const piece of inflate) yield piece as Buffer;
    await feeding;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_')) throw refuseDocument('documents.notZip');
    throw cause;
  } finally {
    inflate.destroy();
  }
}

async function feed(into: ReturnType<typeof createInflateRaw>, packed: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const piece of packed) {
      if (into.destroyed) return;
      if (!into.write(piece)) await new Promise<void>((resolve) => into.once('drain', resolve).once('close', resolve));
    }
    if (!into.destroyed) into.end();
  } catch (cause) {
    into.destroy(cause as Error);
  }
}

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > longestText) throw refuseDocument('documents.zipBomb', { why: '单个部件过大' });
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces);
  return decoderFor(content).decode(content);
}

function entryNamed(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(name);
  if (!entry) throw refuseDocument('documents.notZip');
  return entry;
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  for (let at = buffer.length - endLength; at >= 0; at--) if (buffer.readUInt32LE(at) === signature) return at;
  return -1;
}
