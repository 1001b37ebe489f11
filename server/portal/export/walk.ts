// Walks from page to page as a reader would, and makes a file of each.

import { othersFirst } from '../others-first.ts';
import type { ExportFolder } from './folder.ts';
import { absoluteTo, fileOf } from './paths.ts';
import type { Rendered, Renderer } from './render.ts';
import { type Rewriting, rewriteHtml, rewriteText } from './rewrite.ts';

export interface Walk {
  renderer: Renderer;
  folder: ExportFolder;
  base: string | null;
  live: string | null;
  /** The frame is the one of the export before: pages that show a file only need not be made again. */
  sameFrame: boolean;
  progress: (pages: number, waiting: number) => void;
}

export interface Walked {
  pages: number;
}

/** Pages under way at once: while one is written the next is read. */
const atOnce = 6;
const endings: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
};
/** Whose content the address alone decides. */
const settled = /\/(?:preview|qr)\//;
/** Feeds and maps name whole addresses; without a base there are none. */
const needsBase = /\/(?:rss|atom|sitemap[^/]*)\.xml$|^\/robots\.txt$|\/qr\//;

/** The file for an address where the export's own address is known or not. */
export function fileKnowing(base: string | null, address: string, endingOf: (hash: string) => string): string | null {
  return base === null && needsBase.test(address) ? null : fileOf(address, endingOf);
}

/** Makes files of these addresses and of all they lead to. */
export async function walk(of: Walk, from: readonly string[]): Promise<Walked> {
  const seen = new Set<string>();
  const waiting: string[] = [];
  const pictures = new Map<string, string>();
  let pages = 0;
  const want = (address: string): string | null => {
    const file = fileKnowing(of.base, address, (hash) => pictures.get(hash) ?? '');
    if (file !== null && !seen.has(address)) {
      seen.add(address);
      waiting.push(address);
    }
    return file;
  };
  for (const address of from) want(address);
  const under = new Set<Promise<void>>();
  for (;;) {
    while (waiting.length > 0 && under.size < atOnce) {
      const address = waiting.pop()!;
      const one = othersFirst()
        .then(() => makeFile(of, address, want, pictures))
        .then((made) => {
          if (made) pages += 1;
          of.progress(pages, waiting.length);
        });
      const done: Promise<void> = one.finally(() => under.delete(done));
      under.add(done);
    }
    if (under.size === 0) return { pages };
    await Promise.race(under);
  }
}

async function makeFile(of: Walk, address: string, want: Rewriting['fileOf'], pictures: Map<string, string>): Promise<boolean> {
  const stored = /^\/o\/([^/]+)\/files\/([0-9a-f]{64})(?:\/|$)/u.exec(address);
  if (stored) return storedFile(of, address, stored[1]!, stored[2]!);
  const file = fileOf(address, () => '');
  if (file === null || file.endsWith('/search.html')) return false;
  if (settled.test(address) && of.sameFrame && (await of.folder.keep(file))) return true;
  if (address.includes('/qr/')) return qrFile(of, address, file);
  const rendered = await of.renderer.render(address);
  if (rendered.status !== 200) return false;
  await namePictures(of, rendered, pictures);
  await of.folder.put(file, plainFile(rendered, { file, base: of.base, live: of.live, fileOf: want }));
  return true;
}

/** A rendered answer as the file it becomes. */
export function plainFile({ mediaType, body }: Rendered, of: Rewriting): Buffer {
  if (mediaType.startsWith('text/html')) return Buffer.from(rewriteHtml(body.toString('utf8'), of));
  return /xml|json|csv|plain/.test(mediaType)
    ? Buffer.concat([...linesOf(body)].map((lines) => Buffer.from(rewriteText(lines, of))))
    : body;
}

const linesAtOnce = 256 * 1024;

/** Some lines at a time: as one text the list of everything published would take several times its bytes. */
function* linesOf(body: Buffer): Generator<string> {
  for (let from = 0, to = 0; from < body.length; from = to) {
    const end = body.indexOf('\n', from + linesAtOnce);
    to = end < 0 ? body.length : end + 1;
    yield body.toString('utf8', from, to);
  }
}

/** Pictures are named by their content alone; web servers tell their type by the ending. */
async function namePictures({ renderer }: Walk, { mediaType, body }: Rendered, pictures: Map<string, string>): Promise<void> {
  if (!mediaType.startsWith('text/html')) return;
  for (const [, slug, hash] of body.toString('utf8').matchAll(/\/o\/([^/"]+)\/files\/([0-9a-f]{64})"/g)) {
    if (pictures.has(hash!)) continue;
    const file = await renderer.file(slug!, hash!);
    pictures.set(hash!, endings[file?.about.mediaType ?? ''] ?? '');
  }
}

async function storedFile({ renderer, folder }: Walk, address: string, slug: string, hash: string): Promise<boolean> {
  const file = await renderer.file(slug, hash);
  const path = fileOf(address, () => endings[file?.about.mediaType ?? ''] ?? '');
  if (!file || path === null) return false;
  await folder.putStored(path, { sha256: hash, size: file.about.size }, file.open);
  return true;
}

/** With one mask for all: looking for the best costs more than the page itself, and every mask is read. */
async function qrSvg(address: string): Promise<string> {
  const { default: qrcode } = await import('qrcode');
  return qrcode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2, maskPattern: 3 });
}

/** The code leads to the exported page. */
async function qrFile({ base, folder }: Walk, address: string, file: string): Promise<boolean> {
  const page = fileOf(address.replace('/qr/', '/p/').replace(/\.svg$/, ''), () => '');
  if (base === null || page === null) return false;
  await folder.put(file, Buffer.from(await qrSvg(absoluteTo(base, page))));
  return true;
}
