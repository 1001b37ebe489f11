// RSS and Atom, the site map for search engines, robots.txt: for programs, which need whole addresses.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { send } from './answers.ts';
import { originOf } from './asked.ts';
import { type Desk, findSite, installation, siteOf } from './desk.ts';
import { atom } from './feeds/atom.ts';
import { rss } from './feeds/rss.ts';
import { entriesPerPart, robots, siteMapIndex, siteMapPart } from './feeds/sitemap.ts';
import type { Site } from './site.ts';
import { showNotFound } from './trouble.ts';
import { atomUrl, homeUrl, rssUrl } from './urls.ts';
import type { ListedView } from './views.ts';

const newestItems = 50;
const xml = 'application/xml; charset=utf-8';

export function feedRoutes(app: App, desk: Desk): void {
  const { basePath } = desk.config;
  for (const form of [rssFeed, atomFeed])
    app.get<{ Params: { organ: string } }>(`/o/:organ/${form.file}`, async (http, out) => feed(desk, http, out, http.params.organ, form));
  app.get('/sitemap.xml', async (http, out) => {
    const stamp = desk.cache.stamp(installation);
    const text = siteMapIndex(await parts(desk, originOf(desk.config, http)));
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
  app.get('/robots.txt', async (http, out) => out.type('text/plain; charset=utf-8').send(robots(originOf(desk.config, http), basePath)));
}

interface FeedForm {
  file: string;
  mediaType: string;
  write: (site: Site, rows: readonly ListedView[]) => string;
  address: (site: Site) => string;
}

const rssFeed: FeedForm = { file: 'rss.xml', mediaType: 'application/rss+xml; charset=utf-8', write: rss, address: rssUrl };
const atomFeed: FeedForm = { file: 'atom.xml', mediaType: 'application/atom+xml; charset=utf-8', write: atom, address: atomUrl };

async function feed(desk: Desk, http: FastifyRequest, out: FastifyReply, slug: string, form: FeedForm): Promise<void> {
  const site = await findSite(desk, slug, { origin: originOf(desk.config, http) });
  if (!site) return showNotFound(desk, http, out);
  const stamp = desk.cache.stamp(site.organ.id);
  const text = form.write(site, await desk.reader.newest(site.organ.id, newestItems));
  const { mediaType } = form;
  send(desk, http, out, { status: 200, text, mediaType, tag: site.organ.id, stamp, canonical: keptAs(desk, form.address(site)) });
}

async function part(desk: Desk, http: FastifyRequest, out: FastifyReply, slug: string, n: number): Promise<void> {
  const site = await findSite(desk, slug, { origin: originOf(desk.config, http) });
  const stamp = desk.cache.stamp(site?.organ.id ?? installation);
  const entries = site ? await desk.reader.siteMap(site.organ.id, n, entriesPerPart) : [];
  if (!site || (n > 1 && entries.length === 0)) return showNotFound(desk, http, out, slug);
  // Large and read seldom: not worth the memory.
  send(desk, http, out, { status: 200, text: siteMapPart(site, entries, n), mediaType: xml, tag: null, stamp, canonical: null });
}

async function parts(desk: Desk, at: string): Promise<string[]> {
  const addresses: string[] = [];
  for (const organ of await desk.organs()) {
    const site = await siteOf(desk, organ, { origin: at });
    const total = site.columns.reduce((sum, column) => sum + column.count, 0);
    const last = Math.max(1, Math.ceil(total / entriesPerPart));
    for (let n = 1; n <= last; n += 1) addresses.push(`${at}${homeUrl(site)}sitemap-${n}.xml`);
  }
  return addresses;
}

const keptAs = (desk: Desk, path: string): string | null => (desk.config.publicUrl === null ? null : path);
