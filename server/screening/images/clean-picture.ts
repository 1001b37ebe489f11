// Takes everything but the picture out of a picture file; pixels, colours and the way up stay.
import { crc32 } from 'node:zlib';
import { type Block, blocksOf, pictureKind } from './blocks.ts';
import { pictureFacts } from './picture-facts.ts';

export interface CleanedPicture {
  content: Buffer;
  /** How many blocks were taken out. */
  removed: number;
  /** False for formats or damage it does not touch. */
  possible: boolean;
}

const pngDropped = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'dSIG', 'after']);
const webpDropped = new Set(['EXIF', 'XMP ']);

/** The picture without places, devices, names, words and what is appended. The same bytes when there is nothing to take out. */
export function cleanPicture(file: Buffer): CleanedPicture {
  const kind = pictureKind(file);
  const blocks = blocksOf(file, kind);
  if (blocks.length === 0) return { content: file, removed: 0, possible: false };
  const dropped = blocks.filter((block) => isDropped(block, kind));
  if (dropped.length === 0) return { content: file, removed: 0, possible: true };
  const { orientation } = pictureFacts(file);
  const kept = blocks.filter((block) => !dropped.includes(block)).map((block) => file.subarray(block.start, block.end));
  const content =
    kind === 'jpg' ? jpegOf(file, kept, orientation) : kind === 'png' ? pngOf(file, kept, orientation) : webpOf(kept, orientation);
  return { content, removed: dropped.length, possible: true };
}

function isDropped({ name, body }: Block, kind: string): boolean {
  if (kind === 'png') return pngDropped.has(name) && !isOnlyOrientation(body);
  if (kind === 'webp') return webpDropped.has(name) && !isOnlyOrientation(body);
  if (name === 'COM' || name === 'after') return true;
  // JFIF, the colour profile and Adobe's mark are needed to draw the picture.
  if (name === 'APP0' || name === 'APP14') return false;
  if (name === 'APP2') return body.toString('latin1', 0, 11) !== 'ICC_PROFILE';
  return name.startsWith('APP') && !isOnlyOrientation(body.subarray(6));
}

/** A TIFF block with nothing but the orientation. */
function orientationOnly(orientation: number): Buffer {
  const block = Buffer.alloc(26);
  block.write('II*\0', 0, 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(274, 10);
  block.writeUInt16LE(3, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
}

function isOnlyOrientation(block: Buffer): boolean {
  return block.length === 26 && orientationOnly(block.readUInt16LE(18)).equals(block);
}

function jpegOf(file: Buffer, kept: Buffer[], orientation: number): Buffer {
  const exif = orientation > 1 ? [jpegExif(orientation)] : [];
  const jfif = kept[0]?.[1] === 0xe0 ? 1 : 0;
  return Buffer.concat([file.subarray(0, 2), ...kept.slice(0, jfif), ...exif, ...kept.slice(jfif), Buffer.from([0xff, 0xd9])]);
}

function jpegExif(orientation: number): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(orientation)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function pngOf(file: Buffer, kept: Buffer[], orientation: number): Buffer {
  const exif = orientation > 1 ? [pngBlock('eXIf', orientationOnly(orientation))] : [];
  return Buffer.concat([file.subarray(0, 8), ...kept.slice(0, 1), ...exif, ...kept.slice(1)]);
}

function pngBlock(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const block = Buffer.alloc(named.length + 8);
  block.writeUInt32BE(body.length, 0);
  named.copy(block, 4);
  block.writeUInt32BE(crc32(named), named.length + 4);
  return block;
}

function webpOf(kept: Buffer[], orientation: number): Buffer {
  const turned = orientation > 1;
  const chunks = kept.map((chunk) => (chunk.toString('latin1', 0, 4) === 'VP8X' ? withFlags(chunk, turned) : chunk));
  if (turned) chunks.push(webpExif(orientation));
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** The extended header says which blocks follow: 8 for Exif, 4 for XMP. */
function withFlags(chunk: Buffer, exif: boolean): Buffer {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8]! & ~0x0c) | (exif ? 0x08 : 0);
  return copy;
}

function webpExif(orientation: number): Buffer {
  const head = Buffer.alloc(8);
  head.write('EXIF', 0, 'latin1');
  head.writeUInt32LE(26, 4);
  return Buffer.concat([head, orientationOnly(orientation)]);
}
