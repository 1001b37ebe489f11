// The notice that stays where a publication was withdrawn or removed for good.
import { html } from 'ghtml';
import { page } from '../page.ts';
import { columnOf, pathTo, type Site } from '../site.ts';
import { columnUrl, homeUrl, publicationUrl, searchUrl } from '../urls.ts';
import type { WithdrawnView } from '../views.ts';

export function withdrawnPage(site: Site, of: WithdrawnView): string {
  const column = columnOf(site, of.columnId);
  const facts = [
    ['标题', of.title],
    ['索引号', of.indexNumber],
    ['发布日期', of.publishedOn],
    [of.removed ? '清除日期' : '撤下日期', of.withdrawnOn],
    ['原因', of.reason],
  ].filter(([, text]) => text);
  const heading = of.removed ? '这条信息已清除' : '这条信息已撤下';
  return page(site, {
    title: heading,
    labels: [],
    canonical: null,
    current: pathTo(site, column)[0]?.slug ?? '',
    main: html`<div class="wide narrow">
<h1>${heading}</h1>
<p>${of.removed ? '本机关清除了这条信息，正文和附件不再保存，也不能再提供。' : '本机关撤下了这条政府信息，正文和附件不再提供。'}${of.indexNumber ? '索引号保留，不再用于其他信息。' : ''}</p>
!${of.replacedBy ? html`<p class="notice">现在请看：<a href="${publicationUrl(site, of.replacedBy.number)}">${of.replacedBy.title}</a></p>` : ''}
<dl class="facts">!${facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`).join('\n')}</dl>
<ul class="ways">
!${column ? html`<li><a href="${columnUrl(site, column.slug)}">看“${column.name}”的其他信息</a></li>` : ''}
<li><a href="${searchUrl(site)}">检索政府信息</a></li>
<li><a href="${homeUrl(site)}">回到首页</a></li>
</ul>
</div>`,
  });
}
