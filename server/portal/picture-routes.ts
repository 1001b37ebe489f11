// The QR code of a publication's address: on paper it leads back to the page.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { originOf } from './asked.ts';
import { type Desk, findSite } from './desk.ts';
import { showNotFound } from './trouble.ts';
import { absolute, publicationUrl } from './urls.ts';

export function pictureRoutes(app: App, desk: Desk): void {
  app.get<{ Params: { organ: string; number: string } }>('/o/:organ/qr/:number(^[0-9a-zA-Z-]{1,64}).svg', async (http, out) =>
    qrCode(desk, http, out, http.params),
  );
}

async function qrCode(desk: Desk, http: FastifyRequest, out: FastifyReply, { organ, number }: { organ: string; number: string }) {
  const site = await findSite(desk, organ, { origin: originOf(desk.config, http) });
  if (!site) return showNotFound(desk, http, out, organ);
  return out
    .type('image/svg+xml')
    .header('cache-control', 'public, max-age=86400')
    .send(await qrSvg(absolute(site, publicationUrl(site, number))));
}

/** The code as a picture of a few kilobytes. */
export async function qrSvg(address: string): Promise<string> {
  const { default: qrcode } = await import('qrcode');
  return qrcode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
