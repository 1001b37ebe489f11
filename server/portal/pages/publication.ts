// One publication: its metadata, its text, its files, and the way between a policy and its interpretations.
import { html } from 'ghtml';
import { minuteOf } from '#kernel/day';
import { columnLabels, contentLabels, ofColumn, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { attachmentList } from '../parts/attachments.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { metadata } from '../parts/metadata.ts';
import { time } from '../parts/publication-table.ts';
import { publicationText } from '../parts/publication-text.ts';
import { columnOf, pathTo, type Site } from '../site.ts';
import { columnUrl, isWebAddress, publicationUrl } from '../urls.ts';
import type { LinkView, PublicationView } from '../views.ts';

export function publicationPage(site: Site, of: PublicationView): string {
  const column = columnOf(site, of.columnId);
  const path = pathTo(site, column);
  return page(site, {
    title: of.title,
    labels: [...columnLabels(column ? ofColumn(column) : sectionLabels(site)), ...contentLabels(site, of)],
    canonical: publicationUrl(site, of.number),
    current: path[0]?.slug ?? '',
    main: html`<div class="wide">
!${breadcrumbs(site, path, '正文')}
<article class="publication">
!${metadata(site, of)}
!${warning(of)}
<h1 class="!${[...of.title].length > 100 ? 'long' : ''}">${of.title}</h1>
!${of.documentNumber ? html`<p class="document-number">${of.documentNumber}</p>` : ''}
<p class="dateline">发布时间：<time datetime="${of.firstPublishedAt}">${shownTime(of)}</time>　来源：!${source(site, of)}</p>
!${publicationText(site, of.bodyHtml) || (of.attachments.length > 0 ? '<p class="text">内容见附件。</p>' : '')}
!${attachmentList(site, of.attachments)}
!${related(site, '解读的文件', 'interprets', of.interprets)}
!${related(site, '相关解读', 'interpreted', of.interpretedBy)}
</article>
<p class="after"><a href="${column ? columnUrl(site, column.slug) : ''}">返回“${column?.name ?? '政府信息公开'}”</a></p>
</div>`,
  });
}

/** Publications taken over from elsewhere have a day and no hour; an hour is not made up for them. */
function shownTime(of: PublicationView): string {
  return minuteOf(of.firstPublishedAt).replace(/ 00:00$/, '');
}

function warning(of: PublicationView): string {
  if (!of.validity || of.validity === '有效') return '';
  const since = of.repealedOn ? `，自${of.repealedOn}起` : '';
  return html`<p class="notice" role="note">请注意：本文件的有效性为“${of.validity}”${since}，阅读和引用时请核对现行规定。</p>`;
}

function source(site: Site, of: PublicationView): string {
  const name = (of.sourceKind === 'reprint' && of.sourceName) || of.issuingOrgan || site.organ.name;
  return of.sourceAddress && isWebAddress(of.sourceAddress) ? html`<a href="${of.sourceAddress}">${name}</a>` : html`${name}`;
}

function related(site: Site, name: string, id: string, links: readonly LinkView[]): string {
  if (links.length === 0) return '';
  const lines = links.map(
    (link) => html`<li><a href="${publicationUrl(site, link.number)}">${link.title}</a> !${time(link.publishedOn)}</li>`,
  );
  return html`<section class="related" aria-labelledby="${id}"><h2 id="${id}">${name}</h2><ul class="lines">!${lines.join('\n')}</ul></section>`;
}
