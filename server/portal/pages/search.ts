// Search: the form, what the hits can be narrowed by, the hits, or honest words and a way on when nothing was found.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { fold } from '../parts/fold.ts';
import { chosenFacets, searchFacets } from '../parts/search-facets.ts';
import { searchResults } from '../parts/search-results.ts';
import { childrenOf, columnOf, countOf, type Site } from '../site.ts';
import { columnUrl, homeUrl, publicationUrl, searchAllUrl, searchUrl } from '../urls.ts';
import type { ColumnView, FacetView, HitView, SearchFilter, SearchPageView } from '../views.ts';

export function searchPage(site: Site, view: SearchPageView, others = false): string {
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
!${q ? found(site, view) : tips(site)}
!${others && q ? html`<p class="ways-on"><a href="${searchAllUrl(site, { q })}">在全部机关里找“${q}”</a></p>` : ''}
</div>`,
  });
}

/** What the address keeps although the form has no field for it. */
const kept = ['kind', 'year', 'validity', 'file'] as const;

function form(site: Site, { filter }: SearchPageView): string {
  const chosen = Boolean(filter.column || filter.from || filter.to || filter.order === 'newest');
  return html`<form class="search-form" role="search" action="${searchUrl(site)}" method="get">
<p class="words"><label for="s-q">要找的词</label><input id="s-q" name="q" type="search" value="${filter.q}" maxlength="100" autocomplete="off"></p>
<p>!${kept.map((name) => (filter[name] ? html`<input type="hidden" name="${name}" value="${filter[name]}">` : '')).join('')}<button type="submit">检索</button></p>
!${fold('按栏目、日期查找，换排列顺序', chosen, fields(site, filter))}
</form>`;
}

function fields(site: Site, filter: SearchFilter): string {
  return html`<div class="choose">
<p><label for="s-column">栏目</label><select id="s-column" name="column"><option value="">全部栏目</option>!${options(site, null, filter.column, 0)}</select></p>
<p><label for="s-from">发布日期从</label><input id="s-from" name="from" type="date" value="${filter.from}"></p>
<p><label for="s-to">到</label><input id="s-to" name="to" type="date" value="${filter.to}"></p>
<p><label for="s-order">排列</label><select id="s-order" name="order"><option value="relevance">最相关的在前</option><option value="newest" !${filter.order === 'newest' ? 'selected' : ''}>最新的在前</option></select></p>
</div>`;
}

function options(site: Site, parent: string | null, chosen: string, depth: number): string {
  return childrenOf(site, parent)
    .map((column) => option(column, chosen, depth) + options(site, column.id, chosen, depth + 1))
    .join('');
}

function option(column: ColumnView, chosen: string, depth: number): string {
  return html`<option value="${column.slug}" !${column.slug === chosen ? 'selected' : ''}>${'　'.repeat(depth)}${column.name}</option>`;
}

function found(site: Site, view: SearchPageView): string {
  const narrowing = { view, facet: facetOf(site), address: (filter: Partial<SearchFilter>) => searchUrl(site, filter) };
  const chosen = chosenFacets(narrowing);
  if (view.total === 0) return chosen + nothing(site, view);
  const facets = searchFacets(narrowing);
  const pageOf = (hit: HitView) => publicationUrl(site, hit.number);
  const results = searchResults({ ...narrowing, pageOf, placeOf: (hit) => placeOf(site, hit) });
  return html`!${chosen}<div class="!${facets ? 'narrowed' : ''}">!${facets}<div>!${facets ? '<p class="to-narrow"><a href="#narrow">缩小范围</a></p>' : ''}!${results}</div></div>`;
}

/** A column is called by its name and stands in the address by its own; the others as they are. */
function facetOf(site: Site) {
  return ({ group, value, name }: FacetView) => {
    if (group !== 'column') return { name, value };
    const column = columnOf(site, value) ?? site.columns.find((one) => one.slug === value);
    return column ? { name: column.name, value: column.slug } : null;
  };
}

function placeOf(site: Site, hit: HitView): string {
  const column = columnOf(site, hit.columnId);
  return column ? html`<a href="${columnUrl(site, column.slug)}">${column.name}</a>` : '';
}

const mostColumns = 6;

function nothing(site: Site, { filter }: SearchPageView): string {
  const narrowed = filter.column || filter.from || filter.to || kept.some((name) => filter[name]);
  const words = filter.q.split(/\s+/u);
  const fewer = words.length > 1 ? words.map((_, i) => words.toSpliced(i, 1).join(' ')) : [];
  return html`<div class="notice" role="status"><p>没有找到含有“${filter.q}”的政府信息。</p><ul>
!${narrowed ? html`<li><a href="${searchUrl(site, { q: filter.q })}">去掉栏目、日期等条件再找</a></li>` : ''}
!${fewer.length > 0 ? html`<li>少用一个词：!${fewer.map((q) => html`<a href="${searchUrl(site, { q })}">${q}</a>`).join('、')}</li>` : ''}
<li>换一个说法，或者换更短的词；文号可以只写年份和序号，例如“〔2022〕5号”。</li>
<li>!${fullest(site)}<a href="${homeUrl(site)}">查看全部栏目</a>。</li>
<li>仍然找不到的，可以!${onRequest(site)}。</li>
</ul></div>`;
}

/** Where most is to be found; nothing while nothing is public. */
function fullest(site: Site): string {
  const columns = site.columns.filter((column) => column.holdsPublications && countOf(site, column) > 0);
  const most = columns.toSorted((a, b) => countOf(site, b) - countOf(site, a)).slice(0, mostColumns);
  if (most.length === 0) return '';
  return html`按栏目看：!${most.map((column) => html`<a href="${columnUrl(site, column.slug)}">${column.name}</a>`).join('、')}；`;
}

function onRequest(site: Site): string {
  const column = site.columns.find((one) => one.slug === 'on-request');
  return column ? html`<a href="${columnUrl(site, column.slug)}">申请公开</a>` : '向公开工作机构咨询';
}

function tips(site: Site): string {
  return html`<div class="quiet"><p>写一两个词，或者一句话都可以，例如“宅基地”“养老 补贴”“低保怎么申请”；也可以写发文字号或者索引号，写法不必一致。给一段话加上引号，就只找一字不差的。</p>
<p>不确定用什么词时，可以<a href="${homeUrl(site)}">按栏目逐项查看</a>。</p></div>`;
}
