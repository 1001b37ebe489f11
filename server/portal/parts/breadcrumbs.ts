// Where the page stands: the section, the columns above, the page itself.
import { html } from 'ghtml';
import type { Site } from '../site.ts';
import { columnUrl, homeUrl } from '../urls.ts';
import type { ColumnView } from '../views.ts';

/** `path` are the columns above, topmost first; `here` names the page itself. */
export function breadcrumbs(site: Site, path: readonly ColumnView[], here: string): string {
  if (site.modes.elder) return wayBack(site, path);
  const above = path.map((column) => html`<li><a href="${columnUrl(site, column.slug)}">${column.name}</a></li>`);
  return html`<nav class="crumbs" aria-label="当前位置"><ol>
<li><a href="${homeUrl(site)}">政府信息公开</a></li>
!${above.join('\n')}
<li aria-current="page">${here}</li>
</ol></nav>`;
}

/** 长者模式: one step back is enough. */
function wayBack(site: Site, path: readonly ColumnView[]): string {
  const above = path.at(-1);
  const [address, name] = above ? [columnUrl(site, above.slug), above.name] : [homeUrl(site), '首页'];
  return html`<nav class="crumbs" aria-label="当前位置"><a href="${address}">返回“${name}”</a></nav>`;
}
