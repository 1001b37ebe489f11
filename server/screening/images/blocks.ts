// Cuts a picture file into its blocks, so that single ones can be read or left out. Pixels are never touched.

export type PictureKind = 'jpg' | 'png' | 'webp' | 'tiff' | 'other';

export interface Block {
  /** APP1, SOS, IHDR, eXIf, EXIF … */
  name: string;
  /** The block with its frame, `[start, end)` of the file. */
  start: number;
  end: number;
  /** Its content. */
  body: Buffer;
}

/** By the first bytes. */
export function pictureKind(file: Buffer): PictureKind {
  if (file[0] === 0xff && file[1] === 0xd8) return 'jpg';
  if (file.length > 8 && file.readUInt32BE(0) === 0x89504e47) return 'png';
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  const order = file.toString('latin1', 0, 4);
  return order === 'II*\0' || order === 'MM\0*' ? 'tiff' : 'other';
}

/** The blocks in order; what follows the end of the picture is one named `after`. A broken file gives what can be read. */
export function blocksOf(file: Buffer, kind: PictureKind): Block[] {
  if (kind === 'jpg') return jpegBlocks(file);
  if (kind === 'png') return pngBlocks(file);
  return kind === 'webp' ? webpBlocks(file) : [];
}

function jpegBlocks(file: Buffer): Block[] {
  const blocks: Block[] = [];
  let at = 2;
  while (at + 4 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return withAfter(blocks, file, at + 2);
    const length = file.readUInt16BE(at + 2);
    const end = marker === 0xda ? endOfScan(file, at + 2 + length) : at + 2 + length;
    if (length < 2 || end > file.length) return [];
    blocks.push({ name: jpegName(marker), start: at, end, body: file.subarray(at + 4, at + 2 + length) });
    at = end;
  }
  if (at + 2 <= file.length && file[at] === 0xff && file[at + 1] === 0xd9) return withAfter(blocks, file, at + 2);
  return blocks;
}

function jpegName(marker: number): string {
  if (marker >= 0xe0 && marker <= 0xef) return `APP${marker - 0xe0}`;
  if (marker === 0xfe) return 'COM';
  return marker === 0xda ? 'SOS' : `M${marker.toString(16)}`;
}

/** In the scan a marker is an FF that no zero and no restart number follows. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0 && at + 1 < file.length; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]!;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}

function pngBlocks(file: Buffer): Block[] {
  const blocks: Block[] = [];
  let at = 8;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return [];
    const name = file.toString('latin1', at + 4, at + 8);
    blocks.push({ name, start: at, end, body: file.subarray(at + 8, end - 4) });
    if (name === 'IEND') return withAfter(blocks, file, end);
    at = end;
  }
  return blocks;
}

function webpBlocks(file: Buffer): Block[] {
  const blocks: Block[] = [];
  let at = 12;
  while (at + 8 <= file.length) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > file.length) return [];
    blocks.push({
      name: file.toString('latin1', at, at + 4),
      start: at,
      end: Math.min(end, file.length),
      body: file.subarray(at + 8, at + 8 + length),
    });
    at = end;
  }
  return blocks;
}

function withAfter(blocks: Block[], file: Buffer, end: number): Block[] {
  const rest = file.subarray(end);
  if (rest.some((byte) => byte !== 0)) blocks.push({ name: 'after', start: end, end: file.length, body: rest });
  return blocks;
}
