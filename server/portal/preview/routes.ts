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
import { hasPreview } from './preview.ts';
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
  const file = site && (await desk.reader.attachment(site.organ.id, hash));
  if (!site || !file || !hasPreview(file) || (await files.size(hash)) === null) return showNotFound(desk, http, out, organ);
  const stamp = desk.cache.stamp(site.organ.id);
  const page = previewPage(site, file, await read(await whole(await files.get(hash)), file.fileName));
  const text = modes.hant ? await inTraditional(page) : page;
  send(desk, http, out, { status: 200, text, tag: site.organ.id, stamp, canonical: previewUrl(site, hash) });
}

async function whole(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
