// The addresses of the pages people read, in both scripts.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import { send } from './answers.ts';
import { modesOf, originOf } from './asked.ts';
import { type Desk, findSite, frameOf, installation, siteOf } from './desk.ts';
import { inTraditional } from './hant.ts';
import { correctionList, findReceipt, newCorrection, receipt } from './make/corrections.ts';
import { dataAbout } from './make/data-about.ts';
import { duties } from './make/duties.ts';
import type { Maker } from './make/made.ts';
import { catalogue, column, home, publication } from './make/reading.ts';
import { search, searchAll } from './make/search.ts';
import { theme, themes } from './make/themes.ts';
import { hantPath } from './modes.ts';
import { accessPage } from './pages/access.ts';
import { noOrganPage, organsPage } from './pages/organs.ts';
import { siteMapPage } from './pages/site-map.ts';
import { showNotFound } from './trouble.ts';
import { accessUrl, homeUrl, siteMapUrl } from './urls.ts';

const pages: Record<string, Maker> = {
  '': home,
  'c/:column': column,
  'p/:number': publication,
  search,
  catalogue,
  duties,
  t: themes,
  't/:subject': theme,
  corrections: correctionList,
  'corrections/new': newCorrection,
  'corrections/find': findReceipt,
  'corrections/:number': receipt,
  data: dataAbout,
  access: async (_desk, site) => ({ text: accessPage(site), canonical: accessUrl(site) }),
  map: async (_desk, site) => ({ text: siteMapPage(site), canonical: siteMapUrl(site) }),
};

export function pageRoutes(app: App, desk: Desk): void {
  for (const language of ['', hantPath]) routesIn(app, desk, language);
}

function routesIn(app: App, desk: Desk, language: string): void {
  app.get(`${language}/`, (http, out) => entrance(desk, http, out));
  app.get(`${language}/search`, (http, out) => everywhere(desk, http, out));
  app.get<{ Params: { organ: string } }>(`${language}/o/:organ`, async (http, out) =>
    out.redirect(homeUrl({ basePath: desk.config.basePath + language, organ: { slug: http.params.organ } }), 301),
  );
  for (const [path, make] of Object.entries(pages)) app.get(`${language}/o/:organ/${path}`, (http, out) => show(desk, http, out, make));
}

async function show(desk: Desk, http: FastifyRequest, out: FastifyReply, make: Maker): Promise<void> {
  const params = http.params as Record<string, string>;
  const organ = (await desk.organs()).find((one) => one.slug === params.organ);
  if (!organ) return showNotFound(desk, http, out);
  const stamp = desk.cache.stamp(organ.id);
  const modes = modesOf(desk.config, http);
  const question = { params, query: http.query as Record<string, unknown>, origin: originOf(desk.config, http) };
  const made = await make(desk, await siteOf(desk, organ, { modes }), question);
  if (!made) return showNotFound(desk, http, out, organ.slug);
  const text = modes.hant ? await inTraditional(made.text) : made.text;
  send(desk, http, out, { status: made.status ?? 200, text, tag: organ.id, stamp, canonical: made.canonical });
}

/** Search in all organs; never kept. */
async function everywhere(desk: Desk, http: FastifyRequest, out: FastifyReply): Promise<void> {
  const modes = modesOf(desk.config, http);
  const text = await searchAll(desk, modes, http.query as Record<string, unknown>);
  const stamp = desk.cache.stamp(installation);
  send(desk, http, out, { status: 200, text: modes.hant ? await inTraditional(text) : text, tag: null, stamp, canonical: null });
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
