// One publication: its metadata, its text, its files, what became of it, and the way to what belongs to it.
import { html } from 'ghtml';
import { type Day, minuteOf } from '#kernel/day';
import { columnLabels, contentLabels, ofColumn, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { aboutPublication } from '../parts/about-page.ts';
import { attachmentList } from '../parts/attachments.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { metadata } from '../parts/metadata.ts';
import { publicationText } from '../parts/publication-text.ts';
import { linkList, relations, validityNotice, versionNotes } from '../parts/version-notes.ts';
import { columnOf, pathTo, type Site } from '../site.ts';
import { absolute, columnUrl, isWebAddress, newCorrectionUrl, publicationUrl, qrUrl } from '../urls.ts';
import type { LinkView, PublicationView } from '../views.ts';

export interface Around {
  /** For what has lapsed. */
  today: Day;
  /** Others on the same subject. */
  alike: readonly LinkView[];
}

export function publicationPage(site: Site, of: PublicationView, { today, alike }: Around): string {
  const column = columnOf(site, of.columnId);
  const path = pathTo(site, column);
  return page(site, {
    title: of.title,
    labels: [...columnLabels(column ? ofColumn(column) : sectionLabels(site)), ...contentLabels(site, of)],
    canonical: publicationUrl(site, of.number),
    current: path[0]?.slug ?? '',
    head: aboutPublication(site, of),
    main: html`<div class="wide">
!${breadcrumbs(site, path, '正文')}
<article class="publication">
!${metadata(site, of)}
!${validityNotice(site, of, today)}
<h1 class="!${[...of.title].length > 100 ? 'long' : ''}">${of.title}</h1>
!${of.documentNumber ? html`<p class="document-number">${of.documentNumber}</p>` : ''}
<p class="dateline">发布时间：<time datetime="${of.firstPublishedAt}">${shownTime(of)}</time>　来源：!${source(site, of)}</p>
!${acts(site, of)}
!${publicationText(site, of.bodyHtml) || (of.attachments.length > 0 ? '<p class="text">内容见附件。</p>' : '')}
!${attachmentList(site, of.attachments)}
!${linkList(site, '解读的文件', 'interprets', of.interprets)}
!${linkList(site, '相关解读', 'interpreted', of.interpretedBy)}
!${relations(site, of)}
!${versionNotes(of)}
!${linkList(site, '同主题的信息', 'alike', alike)}
!${share(site, of)}
</article>
<p class="after"><a href="${column ? columnUrl(site, column.slug) : ''}">返回“${column?.name ?? '政府信息公开'}”</a></p>
</div>`,
  });
}

/** What a reader may do with the page; the script adds printing, reading aloud and copying the address. */
function acts(site: Site, of: PublicationView): string {
  return html`<div class="acts" role="group" aria-label="对本页的操作" data-words="打印|复制链接|已复制|朗读|停止朗读">!${site.answers ? html`<a href="${newCorrectionUrl(site, `p/${of.number}`)}">纠错</a>` : ''}</div>`;
}

/** The address in words and as a picture: on paper the only way back. */
function share(site: Site, of: PublicationView): string {
  return html`<section class="share" aria-labelledby="share"><h2 id="share">分享本页</h2>
<img src="${qrUrl(site, of.number)}" width="116" height="116" alt="本页地址的二维码">
<div><p>用手机扫一扫，或者把地址转给别人。地址长期有效，内容修改后地址不变。</p>
!${site.origin ? html`<p><label for="address">本页地址</label><input id="address" readonly value="${absolute(site, publicationUrl(site, of.number))}"></p>` : ''}</div></section>`;
}

/** Publications taken over from elsewhere have a day and no hour; an hour is not made up for them. */
function shownTime(of: PublicationView): string {
  return minuteOf(of.firstPublishedAt).replace(/ 00:00$/, '');
}

function source(site: Site, of: PublicationView): string {
  const name = (of.sourceKind === 'reprint' && of.sourceName) || of.issuingOrgan || site.organ.name;
  return of.sourceAddress && isWebAddress(of.sourceAddress) ? html`<a href="${of.sourceAddress}">${name}</a>` : html`${name}`;
}
