// Search in the sections of all organs at once.
import { html } from 'ghtml';
import { page } from '../page.ts';
import { chosenFacets, searchFacets } from '../parts/search-facets.ts';
import { searchResults } from '../parts/search-results.ts';
import type { Frame } from '../site.ts';
import { homeUrl, publicationUrl, searchAllUrl, searchUrl } from '../urls.ts';
import type { FacetView, HitView, OrganView, SearchFilter, SearchPageView } from '../views.ts';

export function searchAllPage(frame: Frame, organs: readonly OrganView[], view: SearchPageView): string {
  const { q } = view.filter;
  return page(frame, {
    title: q ? `检索：${q}` : '检索政府信息',
    labels: [],
    canonical: searchAllUrl(frame, view.filter),
    noindex: true,
    main: html`<div class="wide">
<h1>在全部机关里检索</h1>
<form class="search-form" role="search" action="${searchAllUrl(frame)}" method="get">
<p class="words"><label for="s-q">要找的词</label><input id="s-q" name="q" type="search" value="${q}" maxlength="100" autocomplete="off"></p>
<p><button type="submit">检索</button></p>
</form>
!${view.problems.map((sentence) => html`<p class="notice" role="alert">${sentence}</p>`).join('\n')}
!${q ? found(frame, organs, view) : html`<ul class="organs">!${organs.map((organ) => html`<li><a href="${homeUrl({ ...frame, organ })}">${organ.name}</a></li>`).join('')}</ul>`}
</div>`,
  });
}

function found(frame: Frame, organs: readonly OrganView[], view: SearchPageView): string {
  const address = (filter: Partial<SearchFilter>) => searchAllUrl(frame, filter);
  const facet = ({ group, value, name }: FacetView) => (group === 'column' ? null : { name, value });
  const narrowing = { view, facet, address };
  const chosen = chosenFacets(narrowing);
  if (view.total === 0)
    return html`!${chosen}<p class="notice" role="status">没有机关公开过含有“${view.filter.q}”的信息。换一个更短的词再找。</p>`;
  const organOf = ({ organId }: HitView) => organs.find((organ) => organ.id === organId);
  const results = searchResults({
    view,
    address,
    pageOf(hit) {
      const organ = organOf(hit);
      return organ ? publicationUrl({ ...frame, organ }, hit.number) : null;
    },
    placeOf: (hit) => html`<span>${organOf(hit)?.name ?? ''}</span>`,
  });
  return html`!${chosen}<div class="narrowed"><div>!${byOrgan(frame, organs, view)}!${searchFacets(narrowing)}</div><div>!${results}</div></div>`;
}

/** Each organ with its number of hits leads to its own search. */
function byOrgan(frame: Frame, organs: readonly OrganView[], { facets = [], filter }: SearchPageView): string {
  const lines = facets.flatMap(({ group, value, n }) => {
    const organ = group === 'organ' ? organs.find((one) => one.id === value) : undefined;
    const address = organ && searchUrl({ ...frame, organ }, { ...filter, column: '', page: 1 });
    return organ
      ? [html`<li><a href="${address}">${organ.name} <span class="count">${n}<span class="unseen">条</span></span></a></li>`]
      : [];
  });
  return html`<nav class="facets" aria-label="按机关"><h2>按机关</h2><ul>!${lines.join('')}</ul></nav>`;
}
