// RSS 2.0 of what an organ published last.
import type { Site } from '../site.ts';
import { columnOf } from '../site.ts';
import { absolute, homeUrl, publicationUrl, rssUrl } from '../urls.ts';
import type { ListedView } from '../views.ts';
import { titleTold } from './title-told.ts';
import { xmlText } from './xml.ts';

/** The feed; `site.origin` must be known, readers need whole addresses. */
export function rss(site: Site, rows: readonly ListedView[]): string {
  const name = `${site.organ.name}政府信息公开`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xmlText(name)}</title>
<link>${xmlText(absolute(site, homeUrl(site)))}</link>
<atom:link href="${xmlText(absolute(site, rssUrl(site)))}" rel="self" type="application/rss+xml"/>
<description>${xmlText(`${name}：最新公开的信息`)}</description>
<language>zh-cn</language>
${rows.map((row) => item(site, row)).join('\n')}
</channel>
</rss>
`;
}

function item(site: Site, row: ListedView): string {
  const address = xmlText(absolute(site, publicationUrl(site, row.number)));
  const column = columnOf(site, row.columnId)?.name;
  return `<item>
<title>${xmlText(titleTold(row))}</title>
<link>${address}</link>
<guid isPermaLink="true">${address}</guid>
<pubDate>${dayInMail(row.publishedOn)}</pubDate>
${column ? `<category>${xmlText(column)}</category>\n` : ''}<description>${xmlText(row.summary || row.title)}</description>
</item>`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon, 23 Nov 2026 00:00:00 +0800`, as RFC 822 writes it. */
function dayInMail(day: string): string {
  const d = Temporal.PlainDate.from(day);
  return `${weekdays[d.dayOfWeek - 1]}, ${String(d.day).padStart(2, '0')} ${months[d.month - 1]} ${d.year} 00:00:00 +0800`;
}
