// The pages people read: what each asks for, and under which address it is kept.
import type { Desk } from '../desk.ts';
import { columnFilter, pageIn, yearIn } from '../filters.ts';
import { cataloguePage } from '../pages/catalogue.ts';
import { columnPage } from '../pages/column.ts';
import { homePage } from '../pages/home.ts';
import { publicationPage } from '../pages/publication.ts';
import { withdrawnPage } from '../pages/withdrawn.ts';
import { branchOf, entriesOf, rulebookSlug, type Site } from '../site.ts';
import { themesOf } from '../subjects.ts';
import { catalogueUrl, columnUrl, homeUrl, publicationUrl } from '../urls.ts';
import type { ColumnView, LinkView, PublicationView } from '../views.ts';
import type { Made, Question } from './made.ts';

export async function home(desk: Desk, site: Site): Promise<Made> {
  const ids = entriesOf(site).flatMap((entry) => branchOf(site, entry).map((one) => one.id));
  const { id } = site.organ;
  const around = { themes: themesOf(await desk.subjects(id)), tags: await desk.tags(id) };
  return { text: homePage(site, await desk.reader.home(id, ids), around), canonical: homeUrl(site) };
}

export async function column(desk: Desk, site: Site, { params, query }: Question): Promise<Made | null> {
  const slug = params.column ?? '';
  const found = site.columns.find((one) => one.slug === slug);
  if (!found) return null;
  const filter = columnFilter(query);
  const ids = branchOf(site, found).map((one) => one.id);
  const lists = await desk.reader.column(site.organ.id, ids, filter);
  if (filter.page > 1 && lists.listing.rows.length === 0) return null;
  const leading =
    filter.page === 1 && !filter.year && !filter.q ? await livingText(desk, site, found, lists.listing.rows[0]?.number) : null;
  const rules = found.slug === rulebookSlug && filter.page === 1 ? await desk.reader.rules(site.organ.id) : [];
  const text = columnPage(site, { column: found, filter, leading, rules, ...lists });
  // Free words would fill the memory with pages nobody asks for twice.
  return { text, canonical: filter.q ? null : columnUrl(site, slug, filter) };
}

/** The guide is one text kept up to date: its newest version stands on the column's page itself. */
async function livingText(desk: Desk, site: Site, of: ColumnView, newest: string | undefined): Promise<PublicationView | null> {
  if (newest === undefined || !of.columnType.includes('信息公开指南')) return null;
  const found = await desk.reader.publication(site.organ.id, newest);
  return found?.state === 'published' ? found : null;
}

export async function publication(desk: Desk, site: Site, { params }: Question): Promise<Made | null> {
  const number = params.number ?? '';
  const found = await desk.reader.publication(site.organ.id, number);
  if (!found) return null;
  const canonical = publicationUrl(site, number);
  return found.state === 'withdrawn'
    ? { text: withdrawnPage(site, found), status: 410, canonical }
    : { text: publicationPage(site, found, { today: desk.today(), alike: await alike(desk, site, found) }), canonical };
}

const alikeShown = 5;

/** The newest others on the same subject. */
async function alike(desk: Desk, site: Site, of: PublicationView): Promise<LinkView[]> {
  if (!of.subject) return [];
  const { rows } = await desk.reader.ofSubjects(site.organ.id, [of.subject], 0, 1);
  const linked = new Set([of, ...of.interprets, ...of.interpretedBy].map((one) => one.number));
  return rows.filter((row) => !linked.has(row.number)).slice(0, alikeShown);
}

export async function catalogue(desk: Desk, site: Site, { query }: Question): Promise<Made | null> {
  const page = pageIn(query);
  const view = await desk.reader.catalogue(site.organ.id, yearIn(query), page);
  if (page > 1 && view.listing.rows.length === 0) return null;
  return { text: cataloguePage(site, view), canonical: catalogueUrl(site, { year: view.year, page }) };
}
