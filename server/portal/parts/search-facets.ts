// What a search can be narrowed by, each a link with its number of hits; what is chosen can be taken away again.
import { html } from 'ghtml';
import type { FacetView, SearchFilter, SearchPageView } from '../views.ts';

/** The groups in order, with the part of the filter they set. */
const groups = [
  ['column', '栏目'],
  ['kind', '种类'],
  ['year', '年份'],
  ['validity', '有效性'],
  ['file', '附件'],
] as const;
type Group = (typeof groups)[number][0];

const fileNames: Record<string, string> = {
  word: 'Word 文档',
  excel: '表格',
  pdf: 'PDF',
  image: '图片',
  ofd: 'OFD 版式文件',
  other: '其他附件',
};
/** More of one group are not shown: they are the rare ones. */
const mostShown = 8;

interface Narrowing {
  view: SearchPageView;
  /** What a value is called, and what stands for it in the address; null: not shown. */
  facet: (facet: FacetView) => { name: string; value: string } | null;
  address: (filter: Partial<SearchFilter>) => string;
}

/** The groups that tell hits apart, beside the hits; nothing where there is nothing to narrow. */
export function searchFacets({ view, facet, address }: Narrowing): string {
  const { filter, facets = [] } = view;
  const shown = groups.map(([group, title]) => {
    if (filter[group]) return '';
    const values = facets.filter((one) => one.group === group).flatMap((one) => nameOf(one, facet));
    return values.length < 2 ? '' : one(title, values.slice(0, mostShown), group);
  });
  if (shown.every((text) => text === '')) return '';
  const bounded = view.facetsBounded ? '<p class="quiet">结果很多，数字只统计其中一千条。</p>' : '';
  return html`<nav class="facets" id="narrow" aria-label="缩小范围"><h2>缩小范围</h2>!${bounded}!${shown.join('\n')}</nav>`;

  function one(title: string, values: { name: string; value: string; n: number }[], group: Group): string {
    return html`<section><h3>${title}</h3><ul>!${values
      .map(
        ({ name, value, n }) =>
          html`<li><a href="${address({ ...filter, [group]: value, page: 1 })}">${name} <span class="count">${n}<span class="unseen">条</span></span></a></li>`,
      )
      .join('')}</ul></section>`;
  }
}

function nameOf(one: FacetView, facet: Narrowing['facet']): { name: string; value: string; n: number }[] {
  const known = one.group === 'file' ? { name: fileNames[one.value] ?? one.value, value: one.value } : facet(one);
  return known ? [{ ...known, n: one.n }] : [];
}

/** What the search is narrowed to, each with a link that takes it away. */
export function chosenFacets({ view, facet, address }: Narrowing): string {
  const { filter } = view;
  const chosen = groups.flatMap(([group, title]) => {
    const value = filter[group];
    if (!value) return [];
    const counted = view.facets?.find((one) => one.group === group && one.value === value);
    const name = group === 'file' ? fileNames[value] : facet(counted ?? { group, value, name: value, n: 0 })?.name;
    return [
      html`<li><a href="${address({ ...filter, [group]: '', page: 1 })}"><span class="unseen">取消条件：</span>${title}：${name ?? value} <span aria-hidden="true">×</span></a></li>`,
    ];
  });
  return chosen.length === 0 ? '' : html`<ul class="chosen" aria-label="已选条件">!${chosen.join('')}</ul>`;
}
