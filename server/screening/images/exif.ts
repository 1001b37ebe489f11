// Reads what a camera writes into a picture (Exif, the TIFF form): place, device, people, words.

export interface PictureFacts {
  /** Degrees, north and east positive; null without a place. */
  place: { latitude: number; longitude: number } | null;
  device: string;
  /** Names: artist, owner, copyright. */
  people: string[];
  /** Descriptions and comments. */
  words: string[];
  /** Serial numbers of the body or the lens. */
  serial: boolean;
  /** 1 upright; 2 to 8 as Exif counts. */
  orientation: number;
  /** A small copy of the picture, perhaps from before it was cropped. */
  thumbnail: boolean;
}

/** A picture about which nothing is known. */
export function noFacts(): PictureFacts {
  return { place: null, device: '', people: [], words: [], serial: false, orientation: 1, thumbnail: false };
}

interface Entry {
  type: number;
  count: number;
  /** Where the value stands. */
  at: number;
}

const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const mostEntries = 1000;

/** The facts of a TIFF block; what is broken in it is passed over. */
export function readExif(block: Buffer): PictureFacts {
  const facts = noFacts();
  const order = block.toString('latin1', 0, 2);
  if (block.length < 8 || (order !== 'II' && order !== 'MM')) return facts;
  const tiff = new TiffReader(block, order === 'II');
  const main = tiff.directory(tiff.u32(4));
  const text = (entries: Map<number, Entry>, tag: number) => tiff.text(entries.get(tag));
  facts.device = [text(main, 271), text(main, 272)].filter((one) => one !== '').join(' ');
  facts.orientation = tiff.whole(main.get(274)) || 1;
  facts.thumbnail = tiff.next(tiff.u32(4)) > 0;
  const inner = tiff.directory(tiff.whole(main.get(34665)));
  facts.people = [text(main, 315), text(main, 33432), tiff.wide(main.get(40093)), text(inner, 42032)].filter((one) => one !== '');
  facts.words = [text(main, 270), tiff.wide(main.get(40091)), tiff.wide(main.get(40092)), tiff.comment(inner.get(37510))].filter(
    (one) => one !== '',
  );
  facts.serial = text(inner, 42033) !== '' || text(inner, 42037) !== '';
  facts.place = placeIn(tiff, tiff.directory(tiff.whole(main.get(34853))));
  return facts;
}

function placeIn(tiff: TiffReader, gps: Map<number, Entry>): PictureFacts['place'] {
  const latitude = tiff.degrees(gps.get(2));
  const longitude = tiff.degrees(gps.get(4));
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) return null;
  return {
    latitude: tiff.text(gps.get(1)).startsWith('S') ? -latitude : latitude,
    longitude: tiff.text(gps.get(3)).startsWith('W') ? -longitude : longitude,
  };
}

class TiffReader {
  private readonly block: Buffer;
  private readonly little: boolean;

  constructor(block: Buffer, little: boolean) {
    this.block = block;
    this.little = little;
  }

  u16(at: number): number {
    if (at < 0 || at + 2 > this.block.length) return 0;
    return this.little ? this.block.readUInt16LE(at) : this.block.readUInt16BE(at);
  }

  u32(at: number): number {
    if (at < 0 || at + 4 > this.block.length) return 0;
    return this.little ? this.block.readUInt32LE(at) : this.block.readUInt32BE(at);
  }

  directory(at: number): Map<number, Entry> {
    const entries = new Map<number, Entry>();
    if (at <= 0 || at + 2 > this.block.length) return entries;
    const count = Math.min(mostEntries, this.u16(at));
    for (let i = 0; i < count; i++) {
      const entry = at + 2 + i * 12;
      const type = this.u16(entry + 2);
      const values = this.u32(entry + 4);
      const fits = (sizes[type] ?? 0) * values <= 4;
      entries.set(this.u16(entry), { type, count: values, at: fits ? entry + 8 : this.u32(entry + 8) });
    }
    return entries;
  }

  /** Where the directory after this one begins, 0 without one. */
  next(at: number): number {
    return at <= 0 ? 0 : this.u32(at + 2 + this.u16(at) * 12);
  }

  whole(entry: Entry | undefined): number {
    if (!entry) return 0;
    return entry.type === 3 ? this.u16(entry.at) : this.u32(entry.at);
  }

  text(entry: Entry | undefined): string {
    if (!entry || entry.count > 65_535) return '';
    return this.block
      .toString('utf8', entry.at, entry.at + entry.count)
      .replace(/\0[\s\S]*$/, '')
      .trim();
  }

  /** The XP fields of Windows are UTF-16. */
  wide(entry: Entry | undefined): string {
    if (!entry || entry.count > 65_535) return '';
    return this.block
      .toString('utf16le', entry.at, entry.at + entry.count)
      .replace(/\0[\s\S]*$/, '')
      .trim();
  }

  /** A comment says its own encoding in eight characters. */
  comment(entry: Entry | undefined): string {
    if (!entry || entry.count <= 8 || entry.count > 65_535) return '';
    const code = this.block.toString('latin1', entry.at, entry.at + 3);
    const bytes = this.block.subarray(entry.at + 8, entry.at + entry.count);
    return bytes
      .toString(code === 'UNI' ? 'utf16le' : 'utf8')
      .replaceAll('\0', '')
      .trim();
  }

  degrees(entry: Entry | undefined): number | null {
    if (entry?.type !== 5 || entry.count < 1) return null;
    let sum = 0;
    for (let i = 0; i < Math.min(3, entry.count); i++) {
      const below = this.u32(entry.at + i * 8 + 4);
      if (below > 0) sum += this.u32(entry.at + i * 8) / below / 60 ** i;
    }
    return sum;
  }
}
