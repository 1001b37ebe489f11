// The hits of a search with the words standing out, and what is said about them.
import { html } from 'ghtml';
import type { HitView, SearchFilter, SearchPageView } from '../views.ts';
import { marked } from './marked.ts';
import { paging, position } from './paging.ts';
import { time } from './publication-table.ts';
import { validityMark } from './validity.ts';

export interface Results {
  view: SearchPageView;
  address: (filter: Partial<SearchFilter>) => string;
  /** The hit's own page; null where its organ is not known. */
  pageOf: (hit: HitView) => string | null;
  /** A further remark on where the hit stands, as HTML. */
  placeOf: (hit: HitView) => string;
}

export function searchResults(of: Results): string {
  const { filter, total, more, pageSize, hits } = of.view;
  return html`!${notes(of)}
<p class="position" role="status">${position({ total, more, pageSize, page: filter.page })}${order(of.view)}</p>
!${hits.length === 0 && total > 0 ? html`<p class="notice">没有这一页。<a href="${of.address({ ...filter, page: 1 })}">从第一页看起</a></p>` : ''}
!${hits.length > 0 ? html`<ol class="hits">!${hits.map((hit) => line(of, hit)).join('\n')}</ol>` : ''}
!${paging({ total, pageSize, page: filter.page }, (to) => of.address({ ...filter, page: to }))}`;
}

/** What was looked for instead, and hits that do not hold every word, are said. */
function notes({ view: { filter, meant, strict } }: Results): string {
  if (meant) return html`<p class="notice" role="status">没有找到“${filter.q}”，下面是“<strong>${meant}</strong>”的结果。</p>`;
  if (strict === 0) return html`<p class="notice" role="status">没有同时含有全部词的信息，下面是含有其中大部分词的。</p>`;
  return typeof strict === 'number' ? html`<p class="quiet">其中 ${strict} 条含有全部词，其余含有大部分。</p>` : '';
}

/** Relevance asked for and given up is said. */
function order({ filter, ranked }: SearchPageView): string {
  return filter.order === 'relevance' && !ranked ? '。结果较多，按发布日期从新到旧排列；再加一个词可以找得更准。' : '';
}

function line({ pageOf, placeOf }: Results, hit: HitView): string {
  const address = pageOf(hit);
  if (address === null) return '';
  const about = [
    placeOf(hit),
    hit.kindName && html`<span>${hit.kindName}</span>`,
    hit.documentNumber && html`<span>${hit.documentNumber}</span>`,
  ];
  const valid = hit.validity && hit.validity !== '有效' ? validityMark(hit.validity) : '';
  return html`<li><h2><a href="${address}">!${marked(hit.title)}</a> !${valid}</h2>
!${hit.snippet.text ? html`<p>!${hit.fromFile ? '<span class="from-file">附件：</span>' : ''}!${marked(hit.snippet)}</p>` : ''}
<p class="quiet">!${[...about, time(hit.publishedOn)].filter(Boolean).join('<span aria-hidden="true"> · </span>')}</p></li>`;
}
