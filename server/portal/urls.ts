// The addresses of the public pages; every link on a page is made here, so that all carry the base path.
import { hantPath } from './modes.ts';
import type { ColumnFilter, SearchFilter } from './views.ts';

interface Place {
  basePath: string;
  organ: { slug: string };
}

/** Where things live that know no language. */
interface Root {
  root: string;
  organ: { slug: string };
}

const enc = encodeURIComponent;

export const homeUrl = ({ basePath, organ }: Place): string => `${basePath}/o/${enc(organ.slug)}/`;
export const siteMapUrl = (place: Place): string => `${homeUrl(place)}map`;
const rootUrl = ({ root, organ }: Root): string => `${root}/o/${enc(organ.slug)}/`;
export const rssUrl = (place: Root): string => `${rootUrl(place)}rss.xml`;
export const atomUrl = (place: Root): string => `${rootUrl(place)}atom.xml`;
/** Below it lie the files; text names them without it. */
export const filesUrl = (place: Root): string => `${rootUrl(place)}files/`;
export const publicationUrl = (place: Place, number: string): string => `${homeUrl(place)}p/${enc(number)}`;
export const fileUrl = (place: Root, hash: string, name: string): string => `${filesUrl(place)}${enc(hash)}/${enc(name)}`;

/** A column's page; parts of the filter that are not set leave no trace in the address. */
export function columnUrl(place: Place, slug: string, filter: Partial<ColumnFilter> = {}): string {
  const { year, kind, q, page } = filter;
  return withQuery(`${homeUrl(place)}c/${enc(slug)}`, { year, kind, q, page: beyondFirst(page) });
}

export function searchUrl(place: Place, filter: Partial<SearchFilter> = {}): string {
  const { q, column, kind, year, validity, file, from, to, order, page } = filter;
  const known = { q, column, kind, year, validity, file, from, to, order: order === 'newest' ? order : undefined, page: beyondFirst(page) };
  return withQuery(`${homeUrl(place)}search`, known);
}

/** Search in all organs. */
export function searchAllUrl({ basePath }: Pick<Place, 'basePath'>, filter: Partial<SearchFilter> = {}): string {
  return searchUrl({ basePath, organ: { slug: '' } }, filter).replace('/o//', '/');
}

export const dutiesUrl = (place: Place): string => `${homeUrl(place)}duties`;
export const accessUrl = (place: Place): string => `${homeUrl(place)}access`;
export const dataUrl = (place: Place): string => `${homeUrl(place)}data`;
/** What programs read; it knows no language. */
export const openDataUrl = (place: Root, name: string): string => `${rootUrl(place)}data/${name}`;
export const qrUrl = (place: Root, number: string): string => `${rootUrl(place)}qr/${enc(number)}.svg`;
export const previewUrl = (place: Place, hash: string): string => `${homeUrl(place)}preview/${enc(hash)}`;
/** A picture out of a file; `name`: its place in it and its type. It knows no language. */
export const previewPictureUrl = (place: Root, hash: string, name: string): string => `${rootUrl(place)}preview/${enc(hash)}/${enc(name)}`;

/** The page of a subject, or of all of them. */
export function themeUrl(place: Place, subject = '', page?: number): string {
  return withQuery(`${homeUrl(place)}t${subject && `/${enc(subject)}`}`, { page: beyondFirst(page) });
}

export function correctionsUrl(place: Place, page?: number): string {
  return withQuery(`${homeUrl(place)}corrections`, { page: beyondFirst(page) });
}

/** Where a mistake is reported; `page` is the path below the section of the page it stands on. */
export function newCorrectionUrl(place: Place, page = ''): string {
  return withQuery(`${homeUrl(place)}corrections/new`, { page });
}

export const receiptUrl = (place: Place, number: string): string => `${homeUrl(place)}corrections/${enc(number)}`;

export function catalogueUrl(place: Place, filter: { year?: string; page?: number } = {}): string {
  return withQuery(`${homeUrl(place)}catalogue`, { year: filter.year, page: beyondFirst(filter.page) });
}

/** Where a choice of how to read is remembered. */
export const modesUrl = (frame: { root: string }): string => `${frame.root}/view`;

/** The same page in simplified or traditional characters; `path` begins with the frame's `basePath`. */
export function inLanguage(frame: { basePath: string; root: string }, path: string, hant: boolean): string {
  return `${frame.root}${hant ? hantPath : ''}${path.slice(frame.basePath.length)}`;
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
