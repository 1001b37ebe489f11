// The catalogue of government information with the four items 第十二条 demands: index, name, summary, day of making.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { paging, position } from '../parts/paging.ts';
import { indexNumber, time } from '../parts/publication-table.ts';
import type { Site } from '../site.ts';
import { catalogueUrl, publicationUrl } from '../urls.ts';
import type { ListedView, Listing } from '../views.ts';

export interface CatalogueView {
  listing: Listing;
  year: string;
  years: string[];
}

export function cataloguePage(site: Site, view: CatalogueView): string {
  const { listing, year } = view;
  return page(site, {
    title: '政府信息公开目录',
    labels: columnLabels(sectionLabels(site, '政府信息公开目录')),
    canonical: catalogueUrl(site, { year, page: listing.page }),
    main: html`<div class="wide">
!${breadcrumbs(site, [], '政府信息公开目录')}
<h1>政府信息公开目录</h1>
<p class="lead">列出本机关已经主动公开的政府信息，新公开的在前。</p>
!${years(site, view)}
!${listing.total === 0 ? '<p class="notice">目录里还没有信息。</p>' : html`<p class="position">${position(listing)}</p>!${table(site, listing.rows)}`}
!${paging(listing, (to) => catalogueUrl(site, { year, page: to }))}
</div>`,
  });
}

function years(site: Site, { year, years: all }: CatalogueView): string {
  if (all.length < 2) return '';
  const links = ['', ...all].map(
    (one) =>
      html`<li><a href="${catalogueUrl(site, { year: one })}" !${one === year ? 'aria-current="true"' : ''}>${one ? `${one}年` : '全部'}</a></li>`,
  );
  return html`<nav class="subcolumns" aria-label="按年份"><ul>!${links.join('\n')}</ul></nav>`;
}

function table(site: Site, rows: readonly ListedView[]): string {
  const heads = ['索引', '名称', '内容概述', '生成日期'];
  return html`<table class="list catalogue" role="table"><caption class="unseen">政府信息公开目录</caption>
<thead role="rowgroup"><tr role="row">!${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">!${rows.map((row) => line(site, row)).join('\n')}</tbody></table>`;
}

function line(site: Site, row: ListedView): string {
  return html`<tr role="row"><td role="cell" class="index-number" data-label="索引">!${indexNumber(row.indexNumber ?? row.number)}</td>
<td role="cell" class="title" data-label="名称"><a href="${publicationUrl(site, row.number)}">${row.title}</a></td>
<td role="cell" data-label="内容概述">${row.summary || row.title}</td>
<td role="cell" class="day" data-label="生成日期">!${time(row.formedOn ?? row.publishedOn)}</td></tr>`;
}
