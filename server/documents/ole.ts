// Tells old office files apart by the names of the streams in their container.
import type { Bytes } from './bytes.ts';
import type { KnownExtension } from './file-kinds.ts';

const streams: readonly [string, KnownExtension][] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];
const entryLength = 128;
const mostSectors = 4096;
const endOfChain = 0xfffffffa;

/** doc, xls, ppt, an encrypted package, or `bin` when the directory names none of them (an installer, a mail). */
export async function kindOfOle(bytes: Bytes): Promise<KnownExtension> {
  const names = await directoryNames(bytes);
  return streams.find(([name]) => names.includes(name))?.[1] ?? 'bin';
}

/** Names in the directory, following its chain of sectors through the allocation table. */
async function directoryNames(bytes: Bytes): Promise<string[]> {
  const header = await bytes.read(0, 512);
  if (header.length < 512) return [];
  const sectorSize = 1 << Math.min(12, header.readUInt16LE(30));
  const names: string[] = [];
  let sector = header.readUInt32LE(48);
  for (let count = 0; sector < endOfChain && count < mostSectors; count++) {
    const content = await bytes.read((sector + 1) * sectorSize, sectorSize);
    for (let at = 0; at + entryLength <= content.length; at += entryLength) names.push(nameAt(content, at));
    sector = await next(bytes, header, sector, sectorSize);
  }
  return names;
}

/** The allocation table's first 109 sectors stand in the header; that covers seven megabytes, and directories stand early. */
async function next(bytes: Bytes, header: Buffer, sector: number, sectorSize: number): Promise<number> {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return endOfChain;
  const table = header.readUInt32LE(76 + index * 4);
  const entry = await bytes.read((table + 1) * sectorSize + (sector % perSector) * 4, 4);
  return entry.length === 4 ? entry.readUInt32LE(0) : endOfChain;
}

function nameAt(content: Buffer, at: number): string {
  const length = Math.min(64, content.readUInt16LE(at + 64));
  return length < 2 ? '' : content.toString('utf16le', at, at + length - 2);
}
