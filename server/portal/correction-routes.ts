// Where the form of 网站纠错 is sent.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { modesOf } from './asked.ts';
import { type Desk, findSite } from './desk.ts';
import { takeReport } from './make/corrections.ts';
import { hantPath } from './modes.ts';
import { sendPage, showNotFound } from './trouble.ts';

export function correctionRoutes(app: App, desk: Desk): void {
  for (const language of ['', hantPath])
    app.post<{ Params: { organ: string } }>(`${language}/o/:organ/corrections`, async (http, out) =>
      take(desk, http, out, http.params.organ),
    );
}

async function take(desk: Desk, http: FastifyRequest, out: FastifyReply, slug: string): Promise<unknown> {
  const modes = modesOf(desk.config, http);
  const site = await findSite(desk, slug, { modes });
  if (!site) return showNotFound(desk, http, out);
  const taken = await takeReport(desk, site, (http.body ?? {}) as Record<string, unknown>, http.ip);
  if ('to' in taken) return out.header('cache-control', 'no-store').redirect(taken.to, 303);
  return sendPage(http, out, taken.status, taken.text, modes.hant);
}
