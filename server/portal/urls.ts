// The addresses of the public pages; every link on a page is made here, so that all carry the base path.
import type { ColumnFilter, SearchFilter } from './views.ts';

interface Place {
  basePath: string;
  organ: { slug: string };
}

const enc = encodeURIComponent;

export const homeUrl = ({ basePath, organ }: Place): string => `${basePath}/o/${enc(organ.slug)}/`;
export const siteMapUrl = (place: Place): string => `${homeUrl(place)}map`;
export const rssUrl = (place: Place): string => `${homeUrl(place)}rss.xml`;
export const publicationUrl = (place: Place, number: string): string => `${homeUrl(place)}p/${enc(number)}`;
export const fileUrl = (place: Place, hash: string, name: string): string => `${homeUrl(place)}files/${enc(hash)}/${enc(name)}`;

/** A column's page; parts of the filter that are not set leave no trace in the address. */
export function columnUrl(place: Place, slug: string, filter: Partial<ColumnFilter> = {}): string {
  const { year, kind, q, page } = filter;
  return withQuery(`${homeUrl(place)}c/${enc(slug)}`, { year, kind, q, page: beyondFirst(page) });
}

export function searchUrl(place: Place, filter: Partial<SearchFilter> = {}): string {
  const { q, column, from, to, order, page } = filter;
  const known = { q, column, from, to, order: order === 'newest' ? order : undefined, page: beyondFirst(page) };
  return withQuery(`${homeUrl(place)}search`, known);
}

export function catalogueUrl(place: Place, filter: { year?: string; page?: number } = {}): string {
  return withQuery(`${homeUrl(place)}catalogue`, { year: filter.year, page: beyondFirst(filter.page) });
}

/** The absolute form where the origin is known. */
export function absolute(frame: { origin: string }, path: string): string {
  return `${frame.origin}${path}`;
}

/** True for addresses that may stand in a link someone typed. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const beyondFirst = (page: number | undefined): string | undefined => (page && page > 1 ? String(page) : undefined);

function withQuery(path: string, of: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(of)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
