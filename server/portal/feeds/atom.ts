// Atom 1.0 of what an organ published last.
import { columnOf, type Site } from '../site.ts';
import { absolute, atomUrl, homeUrl, publicationUrl } from '../urls.ts';
import type { ListedView } from '../views.ts';
import { titleTold } from './title-told.ts';
import { xmlText } from './xml.ts';

/** The feed; `site.origin` must be known. */
export function atom(site: Site, rows: readonly ListedView[]): string {
  const name = `${site.organ.name}政府信息公开`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<title>${xmlText(name)}</title>
<id>${xmlText(absolute(site, homeUrl(site)))}</id>
<link href="${xmlText(absolute(site, homeUrl(site)))}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(absolute(site, atomUrl(site)))}"/>
<author><name>${xmlText(site.organ.name)}</name></author>
<updated>${midnight(rows[0]?.publishedOn ?? beginning)}</updated>
${rows.map((row) => entry(site, row)).join('\n')}
</feed>
`;
}

function entry(site: Site, row: ListedView): string {
  const address = xmlText(absolute(site, publicationUrl(site, row.number)));
  const column = columnOf(site, row.columnId)?.name;
  return `<entry>
<title>${xmlText(titleTold(row))}</title>
<id>${address}</id>
<link href="${address}"/>
<updated>${midnight(row.publishedOn)}</updated>
<published>${midnight(row.publishedOn)}</published>
${column ? `<category term="${xmlText(column)}"/>\n` : ''}<summary>${xmlText(row.summary || row.title)}</summary>
</entry>`;
}

/** A feed without entries never changed. */
const beginning = '2020-01-01';

/** Publications have a day; feeds want an instant. */
const midnight = (day: string): string => `${xmlText(day)}T00:00:00+08:00`;
