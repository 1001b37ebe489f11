// Pages of a list as real links.
import { html } from 'ghtml';

interface Paged {
  total: number;
  more?: boolean;
  page: number;
  pageSize: number;
}

export const pagesOf = ({ total, pageSize }: Pick<Paged, 'total' | 'pageSize'>): number => Math.max(1, Math.ceil(total / pageSize));

/** The links; nothing when one page holds all. `address` makes the link to a page. */
export function paging(of: Paged, address: (page: number) => string): string {
  const last = pagesOf(of);
  if (last === 1) return '';
  const numbers = shown(of.page, last).map((n) => number(n, of.page, address));
  return html`<nav class="paging" aria-label="分页"><ul>
!${step(of.page - 1, last, '上一页', 'prev', address)}
!${numbers.join('\n')}
!${step(of.page + 1, last, '下一页', 'next', address)}
</ul></nav>`;
}

/** 共 1,234 条，第 2／25 页; 超过 10,000 条 where counting ended. */
export function position(of: Paged): string {
  const pages = pagesOf(of);
  return `${of.more ? '超过' : '共'} ${of.total.toLocaleString('en')} 条${pages > 1 && of.page <= pages ? `，第 ${of.page}／${pages} 页` : ''}`;
}

/** First, last, and the neighbours of the current page; 0 stands for a gap. */
function shown(page: number, last: number): number[] {
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, last].filter((n) => n >= 1 && n <= last);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - sorted[i - 1]! > 1 ? [0, n] : [n]));
}

function number(n: number, page: number, address: (page: number) => string): string {
  if (n === 0) return '<li class="gap" aria-hidden="true">…</li>';
  const here = n === page ? 'aria-current="page"' : '';
  return html`<li><a href="${address(n)}" !${here}><span class="unseen">第</span>${n}<span class="unseen">页</span></a></li>`;
}

function step(to: number, last: number, name: string, rel: string, address: (page: number) => string): string {
  return to < 1 || to > last ? '' : html`<li class="step"><a rel="${rel}" href="${address(to)}">${name}</a></li>`;
}
