// The page labels of 国办发〔2017〕47号: three for the site, four for the column, the rest for the content; none is ever empty.
import { html } from 'ghtml';
import { minuteOf } from '#kernel/day';
import { type Frame, isSite, type Site } from './site.ts';
import { absolute, filesUrl, publicationUrl } from './urls.ts';
import type { ColumnView, PublicationView } from './views.ts';

type Label = readonly [name: string, content: string];

export interface ColumnLabels {
  name: string;
  description: string;
  keywords: string;
  type: string;
}

/** Labels every page of a section carries. */
export function siteLabels(site: Pick<Site, 'organ' | 'origin'>): Label[] {
  const { profile, name } = site.organ;
  return [
    ['SiteName', filled(profile.portalName, name)],
    ['SiteDomain', domainOf(site.origin) ?? domainOf(profile.portalUrl) ?? '未定域名'],
    ['SiteIDCode', filled(profile.siteIdCode, '待编制')],
  ];
}

/** Labels of a page that stands for a column. */
export function columnLabels(of: ColumnLabels): Label[] {
  return [
    ['ColumnName', of.name],
    ['ColumnDescription', filled(of.description, `${of.name}栏目的政府信息`)],
    ['ColumnKeywords', filled(words(of.keywords), of.name)],
    ['ColumnType', filled(of.type, '信息公开目录')],
  ];
}

export const ofColumn = (column: ColumnView): ColumnLabels => ({
  name: column.name,
  description: column.description,
  keywords: column.keywords,
  type: column.columnType,
});

/** The section's own page, and those that gather from all its columns. */
export function sectionLabels(site: Site, name = '政府信息公开'): ColumnLabels {
  const description = `${site.organ.name}依法公开政府信息的专栏，可以检索、查阅和下载。`;
  return { name, description, keywords: '政府信息公开,主动公开,信息公开目录', type: '信息公开目录' };
}

/** Labels of one publication. The time is that of the first publication: a revision does not make old news new. */
export function contentLabels(site: Site, of: PublicationView): Label[] {
  const source = of.sourceKind === 'reprint' ? of.sourceName : '';
  return [
    ['ArticleTitle', of.title],
    ['PubDate', minuteOf(of.firstPublishedAt)],
    ['ContentSource', filled(source, of.issuingOrgan, site.organ.name)],
    ['Keywords', filled(words(of.keywords), of.subject, of.title)],
    ['Author', filled(of.departmentName, of.issuingOrgan, site.organ.name)],
    ['Description', filled(of.summary, of.title)],
    ...pictureIn(site, of.bodyHtml),
    ['Url', absolute(site, publicationUrl(site, of.number))],
  ];
}

/** The first picture in the text, where there is one. */
function pictureIn(site: Site, body: string): Label[] {
  const file = /<img\b[^>]*\ssrc="files\/([^"]+)"/.exec(body)?.[1];
  return file ? [['Image', absolute(site, filesUrl(site) + file)]] : [];
}

export function renderLabels(frame: Frame, more: Label[]): string {
  const labels = isSite(frame) ? [...siteLabels(frame), ...more] : more;
  return labels.map(([name, content]) => html`<meta name="${name}" content="${content}">`).join('\n');
}

/** The first text that says something. */
function filled(...texts: (string | null)[]): string {
  return texts.find((text) => text?.trim())?.trim() ?? '';
}

function words(list: string): string {
  return list
    .split(/[,，;；、\s]+/)
    .filter(Boolean)
    .join(',');
}

function domainOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname : null;
}
