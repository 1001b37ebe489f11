// The search page of an export: the script searches; without it the columns lead on.
import { readFileSync } from 'node:fs';
import { html } from 'ghtml';
import { digest } from '#kernel/ids';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { childrenOf, countOf, type Site } from '../site.ts';
import { columnUrl, searchUrl } from '../urls.ts';

const script = readFileSync(new URL('static-search.js', import.meta.url));
export const searchScript = { file: `assets/static-search.${digest(script).slice(0, 12)}.js`, body: script };

/** As the renderer gives pages: addresses are not files yet. */
export function staticSearchPage(site: Site): string {
  return page(site, {
    title: '检索政府信息',
    labels: columnLabels(sectionLabels(site, '检索')),
    canonical: searchUrl(site),
    search: false,
    head: html`<script src="/${searchScript.file}" defer></script>`,
    main: html`<div class="wide">
!${breadcrumbs(site, [], '检索')}
<h1>检索政府信息</h1>
<form class="search-form" role="search" action="${searchUrl(site)}" method="get">
<p class="words"><label for="s-q">要找的词</label><input id="s-q" name="q" type="search" maxlength="100" autocomplete="off"></p>
<p><button type="submit">检索</button></p>
</form>
<p class="quiet">在标题、文号、索引号和摘要里找；几个词之间用空格分开。</p>
<div data-static-search="search"><noscript><p class="notice">浏览器没有启用脚本，不能在这里检索，请按栏目查看。</p></noscript></div>
<h2>按栏目查看</h2>
!${columns(site, null)}
</div>`,
  });
}

function columns(site: Site, parent: string | null): string {
  const children = childrenOf(site, parent);
  if (children.length === 0) return '';
  const lines = children.map(
    (column) =>
      html`<li><a href="${columnUrl(site, column.slug)}">${column.name}</a> <span class="count">${countOf(site, column)}</span>!${columns(site, column.id)}</li>`,
  );
  return html`<ul>!${lines.join('')}</ul>`;
}
