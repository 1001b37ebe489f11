// What a picture file tells beside its pixels.
import { inflateSync } from 'node:zlib';
import { type Block, blocksOf, pictureKind } from './blocks.ts';
import { noFacts, type PictureFacts, readExif } from './exif.ts';

export interface ToldByPicture extends PictureFacts {
  /** Bytes behind the end of the picture: a film, a second picture, a hidden file. */
  appended: number;
}

const longestText = 1024 * 1024;

/** The facts in a picture; of a kind it cannot read it knows nothing. */
export function pictureFacts(file: Buffer): ToldByPicture {
  const kind = pictureKind(file);
  const told: ToldByPicture = { ...(kind === 'tiff' ? readExif(file) : noFacts()), appended: 0 };
  for (const block of blocksOf(file, kind)) {
    const exif = exifIn(block);
    if (exif) Object.assign(told, joined(told, readExif(exif)));
    const words = wordsIn(block);
    if (words !== '') readXmp(words, told);
    if (block.name === 'after') {
      told.appended = block.body.length;
      told.words.push(...digitsIn(block.body));
    }
  }
  return told;
}

/** Words with numbers behind the picture; of a film's bytes none are left. */
function digitsIn(body: Buffer): string[] {
  return [...body.toString('latin1', 0, longestText).matchAll(/[\d Xx:：-]{11,40}/g)].map(([words]) => words);
}

function exifIn({ name, body }: Block): Buffer | null {
  if (name === 'APP1' && body.toString('latin1', 0, 4) === 'Exif') return body.subarray(6);
  if (name === 'eXIf') return body;
  if (name !== 'EXIF') return null;
  return body.toString('latin1', 0, 4) === 'Exif' ? body.subarray(6) : body;
}

/** Words of comments and of XMP, in the frames of the three formats. */
function wordsIn({ name, body }: Block): string {
  if (name === 'COM' || name === 'XMP ') return body.toString('utf8').slice(0, longestText);
  if (name === 'APP1')
    return body.toString('latin1', 0, 28) === 'http://ns.adobe.com/xap/1.0/' ? body.toString('utf8', 29).slice(0, longestText) : '';
  if (name === 'APP13')
    return body
      .toString('utf8')
      .replace(/[^\p{L}\p{N}\p{P}\s]+/gu, ' ')
      .slice(0, longestText);
  if (name === 'tEXt') return body.toString('utf8').replaceAll('\0', ' ').slice(0, longestText);
  if (name === 'iTXt' || name === 'zTXt') return unpackedText(name, body);
  return '';
}

function unpackedText(name: string, body: Buffer): string {
  const keyEnd = body.indexOf(0);
  const packed = name === 'zTXt' || body[keyEnd + 1] === 1;
  let at = keyEnd + 2;
  if (name === 'iTXt') {
    at = body.indexOf(0, keyEnd + 3) + 1;
    at = body.indexOf(0, at) + 1;
  }
  try {
    const text = packed ? inflateSync(body.subarray(at), { maxOutputLength: longestText }) : body.subarray(at);
    return `${body.toString('latin1', 0, keyEnd)} ${text.toString('utf8').slice(0, longestText)}`;
  } catch {
    return '';
  }
}

/** XMP says the same once more, in XML; of everything else the words are kept. */
function readXmp(words: string, told: ToldByPicture): void {
  if (!words.includes('<')) {
    if (/\p{sc=Han}|\d{7}/u.test(words)) told.words.push(words.trim());
    return;
  }
  const latitude = /GPSLatitude(?:>|\s*=\s*["'])\s*([\d.,]+)/.exec(words)?.[1];
  const longitude = /GPSLongitude(?:>|\s*=\s*["'])\s*([\d.,]+)/.exec(words)?.[1];
  if (latitude && longitude) told.place ??= { latitude: degreesOf(latitude), longitude: degreesOf(longitude) };
  const creator = /<dc:creator>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(words)?.[1];
  if (creator) told.people.push(creator.trim());
  for (const hit of words.matchAll(/<dc:(?:description|title)>[\s\S]*?<rdf:li[^>]*>([^<]+)</g)) told.words.push(hit[1]!.trim());
}

/** `37,12.5` is degrees and minutes. */
function degreesOf(written: string): number {
  return written.split(',').reduce((sum, part, at) => sum + Number(part) / 60 ** at, 0);
}

function joined(one: PictureFacts, other: PictureFacts): PictureFacts {
  return {
    place: one.place ?? other.place,
    device: one.device || other.device,
    people: [...one.people, ...other.people],
    words: [...one.words, ...other.words],
    serial: one.serial || other.serial,
    orientation: other.orientation,
    thumbnail: one.thumbnail || other.thumbnail,
  };
}
