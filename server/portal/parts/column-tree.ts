// The tree of columns beside a page: open along the way to the current column, closed elsewhere.
import { html } from 'ghtml';
import { childrenOf, countOf, pathTo, type Site } from '../site.ts';
import { columnUrl } from '../urls.ts';
import type { ColumnView } from '../views.ts';

/** The tree; null opens nothing. */
export function columnTree(site: Site, current: ColumnView | null): string {
  const open = new Set(pathTo(site, current ?? undefined).map((column) => column.id));
  return html`<nav class="tree" id="columns" aria-label="全部栏目"><h2>栏目</h2>!${level(site, null, current, open)}</nav>`;
}

function level(site: Site, parent: string | null, current: ColumnView | null, open: ReadonlySet<string>): string {
  const lines = childrenOf(site, parent).map((column) => {
    const here = column.id === current?.id ? 'aria-current="page"' : '';
    const count = countOf(site, column);
    const below = open.has(column.id) && childrenOf(site, column.id).length > 0 ? level(site, column.id, current, open) : '';
    return html`<li><a href="${columnUrl(site, column.slug)}" !${here}><span>${column.name}</span><span class="count">!${counted(count)}</span></a>!${below}</li>`;
  });
  return html`<ul>!${lines.join('\n')}</ul>`;
}

function counted(count: number): string {
  return count > 0 ? html`${count}<span class="unseen">条</span>` : '<span class="unseen">暂无内容</span>';
}
