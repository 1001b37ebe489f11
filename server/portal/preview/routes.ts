// The address of a file's preview.
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '#kernel/command';
import { isHash } from '#kernel/files';
import type { App } from '#kernel/http';
import { send } from '../answers.ts';
import { modesOf } from '../asked.ts';
import { type Desk, findSite } from '../desk.ts';
import { inTraditional } from '../hant.ts';
import { hantPath } from '../modes.ts';
import { previewPage } from '../pages/preview.ts';
import { showNotFound } from '../trouble.ts';
import { previewUrl } from '../urls.ts';
import type { AttachmentView } from '../views.ts';
import { type PictureShelf, pictureShelf } from './pictures.ts';
import { hasPreview, type Preview } from './preview.ts';
import { type Previewer, previewer } from './previewer.ts';

type Params = { organ: string; hash: string };
type PictureParams = Params & { picture: string };

interface Reading {
  desk: Desk;
  files: Services['files'];
  read: Previewer;
  shelf: PictureShelf;
}

export function previewRoutes(app: App, desk: Desk, { files }: Pick<Services, 'files'>): void {
  const reading: Reading = { desk, files, read: previewer(), shelf: pictureShelf() };
  for (const language of ['', hantPath])
    app.get<{ Params: Params }>(`${language}/o/:organ/preview/:hash`, async (http, out) => show(reading, http, out));
  app.get<{ Params: PictureParams }>('/o/:organ/preview/:hash/:picture', async (http, out) => showPicture(reading, http, out));
}

async function show(reading: Reading, http: FastifyRequest<{ Params: Params }>, out: FastifyReply) {
  const { desk } = reading;
  const { organ, hash } = http.params;
  const modes = modesOf(desk.config, http);
  const site = isHash(hash) ? await findSite(desk, organ, { modes }) : null;
  // Before it is asked whether the file is public: what is withdrawn while it is read is not kept.
  const stamp = site ? desk.cache.stamp(site.organ.id) : '';
  const file = site && (await readable(reading, site.organ.id, hash));
  if (!site || !file) return showNotFound(desk, http, out, organ);
  const canonical = previewUrl(site, hash);
  // Only the page's own address is kept: with made-up queries the file would be read again each time.
  if (http.raw.url?.includes('?')) return out.redirect(canonical, 303);
  const preview = await readNow(reading, file);
  const page = previewPage(site, file, preview ?? tooMany);
  const text = modes.hant ? await inTraditional(page) : page;
  send(desk, http, out, { status: 200, text, tag: preview === null ? null : site.organ.id, stamp, canonical });
}

/** A picture out of the file: held since its page was made, else the file is read again. */
async function showPicture(reading: Reading, http: FastifyRequest<{ Params: PictureParams }>, out: FastifyReply) {
  const { desk, shelf } = reading;
  const { organ, hash, picture } = http.params;
  const site = isHash(hash) ? await findSite(desk, organ) : null;
  const file = site && (await readable(reading, site.organ.id, hash));
  if (!file) {
    shelf.drop(hash);
    return showNotFound(desk, http, out, organ);
  }
  if (shelf.get(hash) === null && (await readNow(reading, file)) === null) return out.code(503).header('retry-after', '10').send();
  const found = shelf.get(hash)?.find(({ type }, at) => picture === `${at}.${type}`);
  if (!found) return showNotFound(desk, http, out, organ);
  return out.headers({ ...pictureHeaders, 'content-type': `image/${found.type}` }).send(Buffer.from(found.bytes));
}

const pictureHeaders = {
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/** The file while it hangs on something public, is there and can be read in a page. */
async function readable({ desk, files }: Reading, organId: string, hash: string): Promise<AttachmentView | null> {
  const file = await desk.reader.attachment(organId, hash);
  return file && hasPreview(file) && (await files.size(hash)) !== null ? file : null;
}

/** Null: too many wait. */
async function readNow({ files, read, shelf }: Reading, { fileHash, fileName }: AttachmentView): Promise<Preview | null> {
  const preview = await read(async () => whole(await files.get(fileHash)), fileName);
  if (preview) shelf.put(fileHash, 'pictures' in preview ? preview.pictures : []);
  return preview;
}

const tooMany: Preview = { kind: 'none', sentence: '现在预览的人较多，请过一会儿再试，或者直接下载。' };

async function whole(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
