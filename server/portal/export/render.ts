// Renders any public address as the web server would, without a web server.
import type { Readable } from 'node:stream';
import Fastify from 'fastify';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { type Desk, openDesk, type PortalConfig } from '../desk.ts';
import { pageCache } from '../page-cache.ts';
import { portalReader } from '../portal-reader.ts';
import type { PortalReader } from '../reader.ts';
import { readingRoutes } from '../routes.ts';
import type { AttachmentView, OrganView } from '../views.ts';
import { ownOrigin } from './rewrite.ts';

export interface Rendered {
  status: number;
  mediaType: string;
  body: Buffer;
}

export interface Renderer {
  desk: Desk;
  reader: PortalReader;
  organs: OrganView[];
  /** Changes with everything that frames the pages: sheets, script, the host's header and footer. */
  frame: string;
  render(address: string): Promise<Rendered>;
  /** A file of something published; null: there is none. */
  file(slug: string, hash: string): Promise<{ about: AttachmentView; open: () => Promise<Readable> } | null>;
  close(): Promise<void>;
}

/** `slug`: only that organ's section; null: all. Throws nothing for an unknown slug: `organs` is then empty. */
export async function openRenderer(runtime: Runtime, config: PortalConfig, slug: string | null): Promise<Renderer> {
  const all = portalReader(runtime.database, runtime.clock);
  const organs = (await all.organs()).filter((organ) => slug === null || organ.slug === slug);
  const reader: PortalReader = { ...all, organs: async () => organs };
  const ports = { report: () => Promise.reject(new Error('plain files take no reports')), today: () => runtime.clock.today() };
  const desk = openDesk({ ...config, basePath: '', publicUrl: ownOrigin }, reader, pageCache(0, 0), ports);
  desk.answers = false;
  await desk.templates.refresh();
  const app = Fastify({ logger: false, exposeHeadRoutes: false }) as unknown as App;
  readingRoutes(app, desk, runtime.services);
  await app.ready();
  const { style, script, icon } = desk.assets;
  return {
    desk,
    reader,
    organs,
    frame: [style.name, script.name, icon.name, desk.templates.header, desk.templates.footer].join('\n'),
    async render(address) {
      const { statusCode, headers, rawPayload } = await app.inject({ url: address });
      return { status: statusCode, mediaType: String(headers['content-type'] ?? ''), body: rawPayload };
    },
    async file(organSlug, hash) {
      const organ = organs.find((one) => one.slug === organSlug);
      const about = organ ? await reader.attachment(organ.id, hash) : null;
      return about && { about, open: () => runtime.services.files.get(hash) };
    },
    close: () => app.close(),
  };
}
