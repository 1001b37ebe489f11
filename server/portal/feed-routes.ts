// RSS, the site map for search engines, robots.txt: for programs, which need whole addresses.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { send } from './answers.ts';
import { type Desk, findSite, installation, siteOf } from './desk.ts';
import { rss } from './feeds/rss.ts';
import { entriesPerPart, robots, siteMapIndex, siteMapPart } from './feeds/sitemap.ts';
import { showNotFound } from './trouble.ts';
import { homeUrl, rssUrl } from './urls.ts';

const newestItems = 50;
const xml = 'application/xml; charset=utf-8';

export function feedRoutes(app: App, desk: Desk): void {
  const { basePath } = desk.config;
  app.get<{ Params: { organ: string } }>('/o/:organ/rss.xml', async (http, out) => feed(desk, http, out, http.params.organ));
  app.get('/sitemap.xml', async (http, out) => {
    const stamp = desk.cache.stamp(installation);
    const text = siteMapIndex(await parts(desk, origin(desk, http)));
    send(desk, http, out, {
      status: 200,
      text,
      mediaType: xml,
      tag: installation,
      stamp,
      canonical: keptAs(desk, `${basePath}/sitemap.xml`),
    });
  });
  app.get<{ Params: { organ: string; part: string } }>('/o/:organ/sitemap-:part(^[1-9]\\d{0,4}).xml', async (http, out) =>
    part(desk, http, out, http.params.organ, Number(http.params.part)),
  );
  app.get('/robots.txt', async (http, out) => out.type('text/plain; charset=utf-8').send(robots(origin(desk, http), basePath)));
}

async function feed(desk: Desk, http: FastifyRequest, out: FastifyReply, slug: string): Promise<void> {
  const site = await findSite(desk, slug, origin(desk, http));
  if (!site) return showNotFound(desk, http, out);
  const stamp = desk.cache.stamp(site.organ.id);
  const text = rss(site, await desk.reader.newest(site.organ.id, newestItems));
  const mediaType = 'application/rss+xml; charset=utf-8';
  send(desk, http, out, { status: 200, text, mediaType, tag: site.organ.id, stamp, canonical: keptAs(desk, rssUrl(site)) });
}

async function part(desk: Desk, http: FastifyRequest, out: FastifyReply, slug: string, n: number): Promise<void> {
  const site = await findSite(desk, slug, origin(desk, http));
  const stamp = desk.cache.stamp(site?.organ.id ?? installation);
  const entries = site ? await desk.reader.siteMap(site.organ.id, n, entriesPerPart) : [];
  if (!site || (n > 1 && entries.length === 0)) return showNotFound(desk, http, out, slug);
  // Large and read seldom: not worth the memory.
  send(desk, http, out, { status: 200, text: siteMapPart(site, entries, n), mediaType: xml, tag: null, stamp, canonical: null });
}

async function parts(desk: Desk, at: string): Promise<string[]> {
  const addresses: string[] = [];
  for (const organ of await desk.organs()) {
    const site = await siteOf(desk, organ, at);
    const total = site.columns.reduce((sum, column) => sum + column.count, 0);
    const last = Math.max(1, Math.ceil(total / entriesPerPart));
    for (let n = 1; n <= last; n += 1) addresses.push(`${at}${homeUrl(site)}sitemap-${n}.xml`);
  }
  return addresses;
}

/** The origin in the settings, else the host this request named: then the answer is for this reader only. */
function origin(desk: Desk, http: FastifyRequest): string {
  return desk.config.publicUrl ?? `${http.protocol}://${http.host}`;
}

const keptAs = (desk: Desk, path: string): string | null => (desk.config.publicUrl === null ? null : path);
