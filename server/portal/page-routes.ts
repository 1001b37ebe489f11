// The addresses of the pages people read.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { send } from './answers.ts';
import { modesOf } from './asked.ts';
import { type Desk, findSite, frameOf, installation, siteOf } from './desk.ts';
import { columnFilter, pageIn, searchFilter, yearIn } from './filters.ts';
import { inTraditional } from './hant.ts';
import { hantPath } from './modes.ts';
import { cataloguePage } from './pages/catalogue.ts';
import { columnPage } from './pages/column.ts';
import { homePage } from './pages/home.ts';
import { noOrganPage, organsPage } from './pages/organs.ts';
import { publicationPage } from './pages/publication.ts';
import { searchPage } from './pages/search.ts';
import { siteMapPage } from './pages/site-map.ts';
import { withdrawnPage } from './pages/withdrawn.ts';
import { branchOf, entriesOf, type Site } from './site.ts';
import { showNotFound } from './trouble.ts';
import { catalogueUrl, columnUrl, homeUrl, publicationUrl, searchUrl, siteMapUrl } from './urls.ts';
import type { ColumnView, PublicationView } from './views.ts';

/** A page as its handler makes it; null: there is no such page. */
interface Made {
  text: string;
  status?: number;
  /** The page's own address; null: not to be kept. */
  canonical: string | null;
}

type Maker = (site: Site, params: Record<string, string>, query: Record<string, unknown>) => Promise<Made | null>;

export function pageRoutes(app: App, desk: Desk): void {
  for (const language of ['', hantPath]) routesIn(app, desk, language);
}

function routesIn(app: App, desk: Desk, language: string): void {
  const at = (path: string, make: Maker) => app.get(language + path, (http, out) => show(desk, http, out, make));
  app.get(`${language}/`, (http, out) => entrance(desk, http, out));
  app.get<{ Params: { organ: string } }>(`${language}/o/:organ`, async (http, out) =>
    out.redirect(homeUrl({ basePath: desk.config.basePath + language, organ: { slug: http.params.organ } }), 301),
  );
  at('/o/:organ/', (site) => home(desk, site));
  at('/o/:organ/c/:column', (site, params, query) => column(desk, site, params.column ?? '', query));
  at('/o/:organ/p/:number', (site, params) => publication(desk, site, params.number ?? ''));
  at('/o/:organ/search', (site, _params, query) => search(desk, site, query));
  at('/o/:organ/catalogue', (site, _params, query) => catalogue(desk, site, query));
  at('/o/:organ/map', async (site) => ({ text: siteMapPage(site), canonical: siteMapUrl(site) }));
}

async function show(desk: Desk, http: FastifyRequest, out: FastifyReply, make: Maker): Promise<void> {
  const params = http.params as Record<string, string>;
  const organ = (await desk.organs()).find((one) => one.slug === params.organ);
  if (!organ) return showNotFound(desk, http, out);
  const stamp = desk.cache.stamp(organ.id);
  const modes = modesOf(desk.config, http);
  const made = await make(await siteOf(desk, organ, { modes }), params, http.query as Record<string, unknown>);
  if (!made) return showNotFound(desk, http, out, organ.slug);
  const text = modes.hant ? await inTraditional(made.text) : made.text;
  send(desk, http, out, { status: made.status ?? 200, text, tag: organ.id, stamp, canonical: made.canonical });
}

/** The only organ's section, or the list of organs. */
async function entrance(desk: Desk, http: FastifyRequest, out: FastifyReply): Promise<void> {
  const organs = await desk.organs();
  const only = organs.length === 1 ? organs[0] : undefined;
  const tag = only?.id ?? installation;
  const stamp = desk.cache.stamp(tag);
  const modes = modesOf(desk.config, http);
  const inScript = async (text: string) => (modes.hant ? inTraditional(text) : text);
  const site = only ? await findSite(desk, only.slug, { modes }) : null;
  if (site) {
    const { text } = await home(desk, site);
    return send(desk, http, out, { status: 200, text: await inScript(text), tag, stamp, canonical: `${site.basePath}/` });
  }
  const frame = frameOf(desk, { modes });
  const text = await inScript(organs.length === 0 ? noOrganPage(frame) : organsPage(frame, organs));
  send(desk, http, out, { status: organs.length === 0 ? 503 : 200, text, tag: null, stamp, canonical: null });
}

async function home(desk: Desk, site: Site): Promise<Made> {
  const ids = entriesOf(site).flatMap((entry) => branchOf(site, entry).map((one) => one.id));
  return { text: homePage(site, await desk.reader.home(site.organ.id, ids)), canonical: homeUrl(site) };
}

async function column(desk: Desk, site: Site, slug: string, query: Record<string, unknown>): Promise<Made | null> {
  const found = site.columns.find((one) => one.slug === slug);
  if (!found) return null;
  const filter = columnFilter(query);
  const ids = branchOf(site, found).map((one) => one.id);
  const lists = await desk.reader.column(site.organ.id, ids, filter);
  if (filter.page > 1 && lists.listing.rows.length === 0) return null;
  const leading =
    filter.page === 1 && !filter.year && !filter.q ? await livingText(desk, site, found, lists.listing.rows[0]?.number) : null;
  const text = columnPage(site, { column: found, filter, leading, ...lists });
  // Free words would fill the memory with pages nobody asks for twice.
  return { text, canonical: filter.q ? null : columnUrl(site, slug, filter) };
}

/** The guide is one text kept up to date: its newest version stands on the column's page itself. */
async function livingText(desk: Desk, site: Site, of: ColumnView, newest: string | undefined): Promise<PublicationView | null> {
  if (newest === undefined || !of.columnType.includes('信息公开指南')) return null;
  const found = await desk.reader.publication(site.organ.id, newest);
  return found?.state === 'published' ? found : null;
}

async function publication(desk: Desk, site: Site, number: string): Promise<Made | null> {
  const found = await desk.reader.publication(site.organ.id, number);
  if (!found) return null;
  const canonical = publicationUrl(site, number);
  return found.state === 'withdrawn'
    ? { text: withdrawnPage(site, found), status: 410, canonical }
    : { text: publicationPage(site, found), canonical };
}

async function search(desk: Desk, site: Site, query: Record<string, unknown>): Promise<Made> {
  const { filter, problems } = searchFilter(query);
  const within = site.columns.find((one) => one.slug === filter.column);
  const ids = within ? branchOf(site, within).map((one) => one.id) : null;
  const nothing = { hits: [], total: 0, more: false, ranked: false, pageSize: 20 };
  const found = filter.q ? await desk.reader.search(site.organ.id, filter, ids) : nothing;
  return { text: searchPage(site, { filter, problems, ...found }), canonical: filter.q ? null : searchUrl(site) };
}

async function catalogue(desk: Desk, site: Site, query: Record<string, unknown>): Promise<Made | null> {
  const page = pageIn(query);
  const view = await desk.reader.catalogue(site.organ.id, yearIn(query), page);
  if (page > 1 && view.listing.rows.length === 0) return null;
  return { text: cataloguePage(site, view), canonical: catalogueUrl(site, { year: view.year, page }) };
}
