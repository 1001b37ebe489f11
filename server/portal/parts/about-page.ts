// What a page says of itself to search engines and to programs that show links: OpenGraph and schema.org.
import { html } from 'ghtml';
import { columnOf, type Site } from '../site.ts';
import { absolute, fileUrl, homeUrl, publicationUrl, searchUrl } from '../urls.ts';
import type { ColumnView, PublicationView } from '../views.ts';
import { structured } from './structured.ts';

const context = 'https://schema.org';

/** The card a link to a publication becomes, and the publication as an article. */
export function aboutPublication(site: Site, of: PublicationView): string {
  const address = absolute(site, publicationUrl(site, of.number));
  const article = {
    '@context': context,
    '@type': 'Article',
    headline: of.title,
    url: address,
    mainEntityOfPage: address,
    datePublished: of.firstPublishedAt,
    ...(of.edition > 1 ? { dateModified: of.lastPublishedAt } : {}),
    ...(of.summary ? { description: of.summary } : {}),
    ...(of.documentNumber ? { identifier: of.documentNumber } : {}),
    articleSection: columnOf(site, of.columnId)?.name ?? '政府信息公开',
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    author: { '@type': 'GovernmentOrganization', name: of.issuingOrgan || site.organ.name },
    publisher: organisation(site),
    ...(of.attachments.length > 0
      ? {
          associatedMedia: of.attachments.map((file) => ({
            '@type': 'MediaObject',
            name: file.title || file.fileName,
            contentUrl: absolute(site, fileUrl(site, file.fileHash, file.fileName)),
            contentSize: String(file.size),
          })),
        }
      : {}),
  };
  return openGraph(site, 'article', of.title, of.summary || of.title, address) + structured(article);
}

/** The section: who keeps it, and how it is searched. */
export function aboutSection(site: Site): string {
  const address = absolute(site, homeUrl(site));
  const name = `${site.organ.name}政府信息公开`;
  const website = {
    '@context': context,
    '@type': 'WebSite',
    name,
    url: address,
    inLanguage: 'zh-CN',
    publisher: organisation(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(site, searchUrl(site))}?q={q}` },
      'query-input': 'required name=q',
    },
  };
  return openGraph(site, 'website', name, `${site.organ.name}依法公开政府信息的专栏`, address) + structured(website);
}

/** A column; 依申请公开 is a service people can ask for. */
export function aboutColumn(site: Site, column: ColumnView, address: string): string {
  const service = column.slug === 'on-request';
  const data = {
    '@context': context,
    '@type': service ? 'GovernmentService' : 'CollectionPage',
    name: column.name,
    ...(column.description ? { description: column.description } : {}),
    url: absolute(site, address),
    ...(service ? { serviceType: '政府信息公开申请', provider: organisation(site) } : { inLanguage: 'zh-CN' }),
  };
  return openGraph(site, 'website', column.name, column.description || column.name, absolute(site, address)) + structured(data);
}

function organisation(site: Site): object {
  const { profile, name } = site.organ;
  return {
    '@type': 'GovernmentOrganization',
    name,
    ...(profile.phone ? { telephone: profile.phone } : {}),
    ...(profile.address ? { address: profile.address } : {}),
  };
}

function openGraph(site: Site, type: string, title: string, description: string, address: string): string {
  const all = [
    ['og:type', type],
    ['og:title', title],
    ['og:description', [...description].slice(0, 160).join('')],
    ['og:url', address],
    ['og:site_name', `${site.organ.name}政府信息公开`],
    ['og:locale', site.modes.hant ? 'zh_TW' : 'zh_CN'],
  ];
  return all.map(([name, content]) => html`<meta property="!${name}" content="${content}">`).join('\n');
}
