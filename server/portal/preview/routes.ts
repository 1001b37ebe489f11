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
import { hasPreview, type Preview } from './preview.ts';
import { type Previewer, previewer } from './previewer.ts';

type Params = { organ: string; hash: string };
type Files = Pick<Services, 'files'>;

export function previewRoutes(app: App, desk: Desk, services: Files): void {
  const read = previewer();
  for (const language of ['', hantPath])
    app.get<{ Params: Params }>(`${language}/o/:organ/preview/:hash`, async (http, out) => show(desk, services, read, http, out));
}

async function show(desk: Desk, { files }: Files, read: Previewer, http: FastifyRequest<{ Params: Params }>, out: FastifyReply) {
  const { organ, hash } = http.params;
  const modes = modesOf(desk.config, http);
  const site = isHash(hash) ? await findSite(desk, organ, { modes }) : null;
  // Before it is asked whether the file is public: what is withdrawn while it is read is not kept.
  const stamp = site ? desk.cache.stamp(site.organ.id) : '';
  const file = site && (await desk.reader.attachment(site.organ.id, hash));
  if (!site || !file || !hasPreview(file) || (await files.size(hash)) === null) return showNotFound(desk, http, out, organ);
  const canonical = previewUrl(site, hash);
  // Only the page's own address is kept: with made-up queries the file would be read again each time.
  if (http.raw.url?.includes('?')) return out.redirect(canonical, 303);
  const preview = await read(async () => whole(await files.get(hash)), file.fileName);
  const page = previewPage(site, file, preview ?? tooMany);
  const text = modes.hant ? await inTraditional(page) : page;
  send(desk, http, out, { status: 200, text, tag: preview === null ? null : site.organ.id, stamp, canonical });
}

const tooMany: Preview = { kind: 'none', sentence: '现在预览的人较多，请过一会儿再试，或者直接下载。' };

async function whole(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
