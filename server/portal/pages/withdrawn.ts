// The notice that stays where a publication was withdrawn.
import { html } from 'ghtml';
import { page } from '../page.ts';
import { columnOf, pathTo, type Site } from '../site.ts';
import { columnUrl, homeUrl, searchUrl } from '../urls.ts';
import type { WithdrawnView } from '../views.ts';

export function withdrawnPage(site: Site, of: WithdrawnView): string {
  const column = columnOf(site, of.columnId);
  const facts = [
    ['标题', of.title],
    ['索引号', of.indexNumber],
    ['发布日期', of.publishedOn],
    ['撤下日期', of.withdrawnOn],
    ['撤下原因', of.reason],
  ].filter(([, text]) => text);
  return page(site, {
    title: '这条信息已撤下',
    labels: [],
    canonical: null,
    current: pathTo(site, column)[0]?.slug ?? '',
    main: html`<div class="wide narrow">
<h1>这条信息已撤下</h1>
<p>本机关撤下了这条政府信息，正文和附件不再提供。索引号保留，不再用于其他信息。</p>
<dl class="facts">!${facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`).join('\n')}</dl>
<ul class="ways">
!${column ? html`<li><a href="${columnUrl(site, column.slug)}">看“${column.name}”的其他信息</a></li>` : ''}
<li><a href="${searchUrl(site)}">检索政府信息</a></li>
<li><a href="${homeUrl(site)}">回到首页</a></li>
</ul>
</div>`,
  });
}
