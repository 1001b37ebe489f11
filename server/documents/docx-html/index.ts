// Turns a Word document into the plain HTML an editor takes: headings, numbering as words, tables with joined cells, pictures, and what was left behind.
import type { Bytes } from '../bytes.ts';
import { refuseDocument } from '../errors.ts';
import { openZip, type Zip } from '../zip.ts';
import { type Block, blocksOf } from './blocks.ts';
import { escaped } from './escaped.ts';
import { Part, type Picture, pictureMark } from './part.ts';
import type { Tally } from './told.ts';
import { everyBelow, treeOf } from './tree.ts';

export interface DocxHtml {
  title: string;
  /** 发文字号 of a red head, '' when there is none. */
  documentNumber: string;
  /** Pictures stand as `files/docx-picture-0`. */
  html: string;
  pictures: (Picture & { content: Buffer })[];
  told: string[];
}

const longestTitle = 200;
const largestPicture = 20 * 1024 * 1024;
const mostPictures = 300;
const mostPictureBytes = 100 * 1024 * 1024;
const nothing = Buffer.alloc(0);

/** Reads the body. Refuses what is no Word document or unfolds without end. */
export async function docxToHtml(bytes: Bytes): Promise<DocxHtml> {
  const zip = await openZip(bytes);
  const name = [...zip.entries.keys()].find((one) => /^word\/document\d*\.xml$/.test(one));
  const xml = name === undefined ? null : await zip.text(name);
  if (xml === null) throw refuseDocument('documents.notZip');
  const [body] = everyBelow(treeOf(xml), 'w:body');
  if (!body) throw refuseDocument('documents.notZip');
  const part = await Part.read(zip);
  const { title, documentNumber, rest } = headOf(blocksOf(body, part), part.tally);
  const notes = part.notes.map((text, at) => `<p>[${at + 1}] ${escaped(text)}</p>`);
  const html = [...rest.map((block) => block.html), ...notes].join('');
  return { title, documentNumber, html, pictures: await contents(zip, part.pictures), told: part.tally.sentences() };
}

/** Takes the number and the title off the front: they have fields of their own. */
function headOf(blocks: readonly Block[], tally: Tally): { title: string; documentNumber: string; rest: Block[] } {
  const rest = [...blocks];
  let documentNumber = '';
  // A red head: the organ's name, then the number.
  const numberAt = rest.slice(0, 4).findIndex((one) => /^[\p{L}]{1,20}〔\d{4}〕\s*\d+\s*号$/u.test(one.text.replace(/\s/g, '')));
  if (numberAt >= 0) {
    documentNumber = rest[numberAt]!.text.replace(/\s/g, '');
    const above = rest.splice(0, numberAt + 1).slice(0, -1);
    const kept = above.filter((one) => !isOrganLine(one));
    if (kept.length < above.length) tally.add('redHead');
    rest.unshift(...kept);
  }
  const lines: string[] = [];
  while (rest[0] && isTitleLine(rest[0], lines)) lines.push(rest.shift()!.text.trim());
  return { title: lines.join(''), documentNumber, rest };
}

/** “某某镇人民政府文件” above the number; a title that stands there is none. */
function isOrganLine({ text, html }: Block): boolean {
  const words = text.replace(/\s/g, '');
  if (words === '') return !html.includes('<img') && !html.includes('<table');
  return words.length <= 30 && !/[关《》（(]/.test(words) && /(?:文件|令|政府|办公室|委员会|[局厅部院委处站所])$/.test(words);
}

function isTitleLine({ text, centered, isTitle }: Block, before: readonly string[]): boolean {
  const words = text.trim();
  if (words === '' || !(centered || isTitle) || before.length >= 3) return false;
  // “第一章”, “（2026年…）” and a date below the title are not part of it.
  if (before.length > 0 && /^(第[一二三四五六七八九十]+[章节]|[（(〔]|\d{4}年)/.test(words)) return false;
  return [...before, words].join('').length <= longestTitle && !/[。；;]$/.test(words);
}

/** Each picture is unfolded once, however often it is shown; beyond the limits they come empty. */
async function contents(zip: Zip, pictures: readonly Picture[]): Promise<(Picture & { content: Buffer })[]> {
  const read = new Map<string, Buffer>();
  let left = mostPictureBytes;
  for (const { path } of pictures.slice(0, mostPictures)) {
    const size = zip.entries.get(path)?.size ?? 0;
    if (read.has(path) || size > Math.min(largestPicture, left)) continue;
    left -= size;
    read.set(path, size === 0 ? nothing : Buffer.concat(await Array.fromAsync(zip.stream(path))));
  }
  return pictures.map((one, at) => ({ ...one, content: (at < mostPictures && read.get(one.path)) || nothing }));
}

/** The text with each picture where it was stored; one that was not goes. */
export function withStoredPictures(html: string, hashes: readonly (string | null)[]): string {
  return html.replace(new RegExp(`<img src="${pictureMark}(\\d+)"([^>]*)>`, 'g'), (_, at: string, rest: string) => {
    const hash = hashes[Number(at)];
    return hash ? `<img src="files/${hash}"${rest}>` : '';
  });
}
