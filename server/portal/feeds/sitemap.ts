// sitemap.xml for search engines, and robots.txt that leads to it.
import type { Site } from '../site.ts';
import { absolute, columnUrl, homeUrl, publicationUrl } from '../urls.ts';
import type { SiteMapEntry } from '../views.ts';
import { xmlText } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Publications in one part of a site map: the protocol allows 50,000, but nobody should wait while so many are read. */
export const entriesPerPart = 500;

/** One part of an organ's map; the first also names the section and its columns. */
export function siteMapPart(site: Site, entries: readonly SiteMapEntry[], part: number): string {
  const sections = part === 1 ? [homeUrl(site), ...site.columns.map((column) => columnUrl(site, column.slug))] : [];
  const lines = [
    ...sections.map((path) => `<url><loc>${xmlText(absolute(site, path))}</loc></url>`),
    ...entries.map(
      (entry) =>
        `<url><loc>${xmlText(absolute(site, publicationUrl(site, entry.number)))}</loc><lastmod>${xmlText(entry.changedOn)}</lastmod></url>`,
    ),
  ];
  return `${head}<urlset ${namespace}>\n${lines.join('\n')}\n</urlset>\n`;
}

/** The list of all parts: `addresses` are whole. */
export function siteMapIndex(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>`);
  return `${head}<sitemapindex ${namespace}>\n${lines.join('\n')}\n</sitemapindex>\n`;
}

/** Everything public may be indexed; endless combinations of filters and the offices' own pages may not. */
export function robots(origin: string, basePath: string): string {
  return `User-agent: *
Disallow: ${basePath}/api/
Disallow: ${basePath}/console/
Disallow: ${basePath}/o/*/search
Disallow: ${basePath}/hant/o/*/search
Disallow: ${basePath}/view
Sitemap: ${origin}${basePath}/sitemap.xml
`;
}
