// A column: what it is for, the filter, the list; the tree of all columns beside it.
import { html } from 'ghtml';
import { columnLabels, ofColumn } from '../labels.ts';
import { page } from '../page.ts';
import { aboutColumn } from '../parts/about-page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { columnTree } from '../parts/column-tree.ts';
import { fold } from '../parts/fold.ts';
import { paging, position } from '../parts/paging.ts';
import { publicationTable } from '../parts/publication-table.ts';
import { publicationText } from '../parts/publication-text.ts';
import { ruleRegister } from '../parts/rule-register.ts';
import { childrenOf, countOf, pathTo, type Site } from '../site.ts';
import { columnUrl, publicationUrl } from '../urls.ts';
import type { ColumnPageView, ColumnView } from '../views.ts';
import { howToApply } from './how-to-apply.ts';

export function columnPage(site: Site, view: ColumnPageView): string {
  const { column, filter } = view;
  const path = pathTo(site, column);
  return page(site, {
    title: filter.page > 1 ? `${column.name}（第${filter.page}页）` : column.name,
    labels: columnLabels(ofColumn(column)),
    canonical: columnUrl(site, column.slug, filter),
    current: path[0]?.slug ?? '',
    head: aboutColumn(site, column, columnUrl(site, column.slug)),
    main: html`<div class="wide beside">
<div class="content">
!${breadcrumbs(site, path.slice(0, -1), column.name)}
<h1>${column.name}</h1>
!${column.description ? html`<p class="lead">${column.description}</p>` : ''}
!${site.modes.elder ? '' : '<p class="to-tree"><a href="#columns">查看全部栏目</a></p>'}
!${about(column)}
!${subcolumns(site, column)}
!${column.slug === 'on-request' ? howToApply(site) : ''}
!${ruleRegister(site, view.rules ?? [])}
!${leading(site, view)}
!${list(site, view)}
</div>
!${site.modes.elder ? '' : columnTree(site, column)}
</div>`,
  });
}

function about(column: ColumnView): string {
  const items = [
    ['公开内容', column.content],
    ['公开依据', column.basis],
    ['更新要求', column.updateDuty],
    ['责任单位', column.responsibleOffice],
  ].filter(([, text]) => text);
  if (items.length === 0) return '';
  return html`<details class="about"><summary>本栏目公开什么、依据什么、多久更新</summary><dl>
!${items.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`).join('\n')}
</dl></details>`;
}

function subcolumns(site: Site, column: ColumnView): string {
  const children = childrenOf(site, column.id);
  if (children.length === 0) return '';
  return html`<nav class="subcolumns" aria-label="下级栏目"><ul>
!${children.map((child) => html`<li><a href="${columnUrl(site, child.slug)}">${child.name} <span class="count">!${tally(countOf(site, child))}</span></a></li>`).join('\n')}
</ul></nav>`;
}

const tally = (count: number): string => (count > 0 ? html`${count}<span class="unseen">条</span>` : '暂无');

/** Columns of one living text, such as the guide, show it at once. */
function leading(site: Site, { leading: text }: ColumnPageView): string {
  if (!text) return '';
  return html`<article class="leading" aria-labelledby="leading"><h2 id="leading" class="leading-title"><a href="${publicationUrl(site, text.number)}">${text.title}</a></h2>
<p class="dateline">发布日期：<time datetime="${text.publishedOn}">${text.publishedOn}</time></p>
!${publicationText(site, text.bodyHtml)}
</article>
<h2>本栏目全部内容</h2>`;
}

function list(site: Site, view: ColumnPageView): string {
  const { column, listing, filter } = view;
  const filtered = Boolean(filter.year || filter.kind || filter.q);
  if (listing.total === 0 && !filtered) return emptyColumn(column);
  return html`!${site.answers && (filtered || listing.total > 1) ? fold('按年份、种类查找', filtered, filterForm(site, view)) : ''}
!${listing.total === 0 ? nothingFound(site, column) : ''}
!${
    listing.rows.length > 0
      ? html`<p class="position" role="status">${position(listing)}</p>!${publicationTable(site, listing.rows, `${column.name}列表`)}`
      : ''
  }
!${paging(listing, (page) => columnUrl(site, column.slug, { ...filter, page }))}`;
}

function emptyColumn(column: ColumnView): string {
  return html`<p class="notice">${column.emptySentence || '本栏目暂无内容。有应当公开的信息时，将在规定期限内在此公布。'}</p>`;
}

function nothingFound(site: Site, column: ColumnView): string {
  return html`<p class="notice" role="status">没有符合条件的信息。<a href="${columnUrl(site, column.slug)}">清除条件，看全部</a></p>`;
}

function filterForm(site: Site, { column, filter, years, kinds }: ColumnPageView): string {
  return html`<form class="filter" action="${columnUrl(site, column.slug)}" method="get" aria-label="筛选">
!${select('year', '年份', filter.year, [['', '全部年份'], ...years.map((year) => [year, `${year}年`] as const)])}
!${kinds.length > 1 ? select('kind', '种类', filter.kind, [['', '全部种类'], ...kinds.map((kind) => [kind.code, kind.name] as const)]) : ''}
<p><label for="f-q">标题或文号含有</label><input id="f-q" name="q" value="${filter.q}" maxlength="100" autocomplete="off"></p>
<p><button type="submit">筛选</button></p>
</form>`;
}

function select(name: string, label: string, value: string, options: (readonly [string, string])[]): string {
  const all = options.map(([code, text]) => html`<option value="${code}" !${code === value ? 'selected' : ''}>${text}</option>`);
  return html`<p><label for="f-!${name}">${label}</label><select id="f-!${name}" name="!${name}">!${all.join('')}</select></p>`;
}
