// Search: the form, the hits with the words standing out, or honest words and a way on when nothing was found.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { marked } from '../parts/marked.ts';
import { paging, position } from '../parts/paging.ts';
import { time } from '../parts/publication-table.ts';
import { childrenOf, columnOf, type Site } from '../site.ts';
import { columnUrl, homeUrl, publicationUrl, searchUrl } from '../urls.ts';
import type { ColumnView, HitView, SearchPageView } from '../views.ts';

export function searchPage(site: Site, view: SearchPageView): string {
  const { q } = view.filter;
  return page(site, {
    title: q ? `检索：${q}` : '检索政府信息',
    labels: columnLabels(sectionLabels(site, '检索')),
    canonical: searchUrl(site, view.filter),
    search: false,
    main: html`<div class="wide">
!${breadcrumbs(site, [], '检索')}
<h1>检索政府信息</h1>
!${form(site, view)}
!${view.problems.map((sentence) => html`<p class="notice" role="alert">${sentence}</p>`).join('\n')}
!${q ? results(site, view) : tips(site)}
</div>`,
  });
}

function form(site: Site, { filter }: SearchPageView): string {
  return html`<form class="search-form" role="search" action="${searchUrl(site)}" method="get">
<p class="words"><label for="s-q">要找的词</label><input id="s-q" name="q" type="search" value="${filter.q}" maxlength="100" autocomplete="off"></p>
<p><label for="s-column">栏目</label><select id="s-column" name="column"><option value="">全部栏目</option>!${options(site, null, filter.column, 0)}</select></p>
<p><label for="s-from">发布日期从</label><input id="s-from" name="from" type="date" value="${filter.from}"></p>
<p><label for="s-to">到</label><input id="s-to" name="to" type="date" value="${filter.to}"></p>
<p><label for="s-order">排列</label><select id="s-order" name="order"><option value="relevance">最相关的在前</option><option value="newest" !${filter.order === 'newest' ? 'selected' : ''}>最新的在前</option></select></p>
<p><button type="submit">检索</button></p>
</form>`;
}

function options(site: Site, parent: string | null, chosen: string, depth: number): string {
  return childrenOf(site, parent)
    .map((column) => option(column, chosen, depth) + options(site, column.id, chosen, depth + 1))
    .join('');
}

function option(column: ColumnView, chosen: string, depth: number): string {
  return html`<option value="${column.slug}" !${column.slug === chosen ? 'selected' : ''}>${'　'.repeat(depth)}${column.name}</option>`;
}

function results(site: Site, view: SearchPageView): string {
  const { filter, total, more, pageSize, hits } = view;
  if (total === 0) return nothing(site, view);
  return html`<p class="position" role="status">${position({ total, more, pageSize, page: filter.page })}${order(view)}</p>
!${hits.length > 0 ? html`<ol class="hits">!${hits.map((hit) => line(site, hit)).join('\n')}</ol>` : ''}
!${paging({ total, pageSize, page: filter.page }, (to) => searchUrl(site, { ...filter, page: to }))}`;
}

/** Relevance asked for and given up is said. */
function order({ filter, ranked }: SearchPageView): string {
  return filter.order === 'relevance' && !ranked ? '。结果较多，按发布日期从新到旧排列；再加一个词可以找得更准。' : '';
}

function line(site: Site, hit: HitView): string {
  const column = columnOf(site, hit.columnId);
  const about = [
    column && html`<a href="${columnUrl(site, column.slug)}">${column.name}</a>`,
    hit.documentNumber && html`<span>${hit.documentNumber}</span>`,
    time(hit.publishedOn),
  ].filter(Boolean);
  return html`<li><h2><a href="${publicationUrl(site, hit.number)}">!${marked(hit.title)}</a></h2>
!${hit.snippet.text ? html`<p>!${marked(hit.snippet)}</p>` : ''}
<p class="quiet">!${about.join('<span aria-hidden="true"> · </span>')}</p></li>`;
}

function nothing(site: Site, { filter }: SearchPageView): string {
  const narrowed = filter.column || filter.from || filter.to;
  return html`<div class="notice" role="status"><p>没有找到含有“${filter.q}”的政府信息。</p><ul>
!${narrowed ? html`<li><a href="${searchUrl(site, { q: filter.q })}">去掉栏目和日期条件再找</a></li>` : ''}
<li>换一个更短的词，例如用“低保”代替“最低生活保障待遇”。</li>
<li>几个词之间用空格分开，找同时含有这些词的信息。</li>
<li><a href="${homeUrl(site)}">按栏目逐项查看</a>；仍然找不到的，可以!${onRequest(site)}。</li>
</ul></div>`;
}

function onRequest(site: Site): string {
  const column = site.columns.find((one) => one.slug === 'on-request');
  return column ? html`<a href="${columnUrl(site, column.slug)}">申请公开</a>` : '向公开工作机构咨询';
}

function tips(site: Site): string {
  return html`<div class="quiet"><p>在上面写一两个词就能找，例如“宅基地”“养老 补贴”，也可以写发文字号或者索引号。</p>
<p>不确定用什么词时，可以<a href="${homeUrl(site)}">按栏目逐项查看</a>。</p></div>`;
}
