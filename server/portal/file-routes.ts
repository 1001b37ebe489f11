// Attachments of what is published: whole or in ranges, named as the office named them, unable to do harm in a browser.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '#kernel/command';
import { isHash } from '#kernel/files';
import type { App } from '#kernel/http';
import { type Desk, findSite } from './desk.ts';
import { byteRange } from './range.ts';
import { showNotFound } from './trouble.ts';
import type { AttachmentView } from './views.ts';

type Params = { organ: string; hash: string };

/** Shown in the page or by the browser itself; everything else is only ever saved. */
const viewable = /^(image\/(png|jpeg|gif|webp)|application\/pdf)$/;

export function fileRoutes(app: App, desk: Desk, services: Pick<Services, 'files'>): void {
  const answer = async (http: FastifyRequest<{ Params: Params }>, out: FastifyReply) => {
    const { organ, hash } = http.params;
    const site = isHash(hash) ? await findSite(desk, organ) : null;
    const file = site && (await desk.reader.attachment(site.organ.id, hash));
    const size = file && (await services.files.size(hash));
    if (!file || typeof size !== 'number') return showNotFound(desk, http, out, organ);
    return sendFile(services, http, out, file, size);
  };
  // Pictures in the text are named by their content alone.
  app.get('/o/:organ/files/:hash', answer);
  app.get('/o/:organ/files/:hash/:name', answer);
}

async function sendFile(services: Pick<Services, 'files'>, http: FastifyRequest, out: FastifyReply, file: AttachmentView, size: number) {
  const etag = `"${file.fileHash.slice(0, 32)}"`;
  out.headers(fileHeaders(file, etag));
  if (http.headers['if-none-match'] === etag) return out.code(304).send();
  const asked = http.headers['if-range'] === undefined || http.headers['if-range'] === etag ? http.headers.range : undefined;
  const range = byteRange(asked, size);
  if (range === 'unsatisfiable') return out.code(416).header('content-range', `bytes */${size}`).send();
  if (range === null) {
    out.header('content-length', size);
    return http.method === 'HEAD' ? headOnly(out) : out.send(await services.files.get(file.fileHash));
  }
  out
    .code(206)
    .header('content-range', `bytes ${range.from}-${range.to}/${size}`)
    .header('content-length', range.to - range.from + 1);
  return http.method === 'HEAD' ? headOnly(out) : out.send(await services.files.get(file.fileHash, range));
}

/** The framework would open the file to answer HEAD, or call it empty. */
function headOnly(out: FastifyReply): void {
  out.hijack();
  out.raw.writeHead(out.statusCode, out.getHeaders() as Record<string, string>).end();
}

function fileHeaders(file: AttachmentView, etag: string): Record<string, string> {
  const shown = viewable.test(file.mediaType);
  return {
    etag,
    'content-type': shown ? file.mediaType : 'application/octet-stream',
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(file.fileName)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
  };
}

/** As RFC 5987 wants it. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
