// When a page cannot be shown: what happened, in words, and a way on.
import { html } from 'ghtml';
import { page } from '../page.ts';
import { type Frame, isSite } from '../site.ts';
import { homeUrl, searchUrl, siteMapUrl } from '../urls.ts';

export interface Trouble {
  heading: string;
  sentence: string;
  /** Number under which the defect stands in the log. */
  requestId?: string;
}

export const notFound: Trouble = { heading: '没有找到这个页面', sentence: '地址可能写错了，也可能内容换了地方。' };

export function errorPage(frame: Frame, of: Trouble): string {
  return page(frame, {
    title: of.heading,
    labels: [],
    canonical: null,
    main: html`<div class="wide narrow"><h1>${of.heading}</h1><p>${of.sentence}</p>
!${of.requestId ? html`<p class="quiet">编号：${of.requestId}。向我们反映时请带上这个编号。</p>` : ''}
<ul class="ways">!${ways(frame)}</ul></div>`,
  });
}

function ways(frame: Frame): string {
  if (!isSite(frame)) return html`<li><a href="${frame.basePath}/">回到首页</a></li>`;
  return html`<li><a href="${searchUrl(frame)}">检索政府信息</a></li>
<li><a href="${siteMapUrl(frame)}">看全部栏目</a></li>
<li><a href="${homeUrl(frame)}">回到首页</a></li>`;
}
