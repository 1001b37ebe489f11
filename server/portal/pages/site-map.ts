// 网站地图: every column and page of the section at a glance.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { childrenOf, type Site } from '../site.ts';
import {
  accessUrl,
  catalogueUrl,
  columnUrl,
  correctionsUrl,
  dataUrl,
  dutiesUrl,
  rssUrl,
  searchUrl,
  siteMapUrl,
  themeUrl,
} from '../urls.ts';

export function siteMapPage(site: Site): string {
  return page(site, {
    title: '网站地图',
    labels: columnLabels(sectionLabels(site, '网站地图')),
    canonical: siteMapUrl(site),
    main: html`<div class="wide">
!${breadcrumbs(site, [], '网站地图')}
<h1>网站地图</h1>
<ul class="map">
!${level(site, null)}
<li><a href="${catalogueUrl(site)}">政府信息公开目录</a></li>
<li><a href="${dutiesUrl(site)}">主动公开基本目录</a></li>
<li><a href="${themeUrl(site)}">按主题查看</a></li>
<li><a href="${searchUrl(site)}">检索政府信息</a></li>
<li><a href="${correctionsUrl(site)}">网站纠错</a></li>
<li><a href="${dataUrl(site)}">开放数据</a></li>
<li><a href="${accessUrl(site)}">无障碍说明</a></li>
<li><a href="${rssUrl(site)}">RSS 订阅</a></li>
</ul>
</div>`,
  });
}

function level(site: Site, parent: string | null): string {
  return childrenOf(site, parent)
    .map((column) => {
      const below = level(site, column.id);
      return html`<li><a href="${columnUrl(site, column.slug)}">${column.name}</a>!${below && html`<ul>!${below}</ul>`}</li>`;
    })
    .join('\n');
}
