// The head of every page: how to read it, the organ's name, the first-level columns, the search field.
import { html } from 'ghtml';
import { childrenOf, type Frame, isSite, type Site } from '../site.ts';
import { columnUrl, correctionsUrl, homeUrl, searchUrl, siteMapUrl } from '../urls.ts';
import { tools } from './tools.ts';

export interface Head {
  /** Slug of the first-level column the page belongs to, or `home`. */
  current: string;
  /** Whether the search field stands in the head. */
  search: boolean;
  /** The page's own address; null for those that have none. */
  here: string | null;
}

/** 演示 on every page of a demo. */
export function demoBanner(): string {
  return '<aside class="demo-banner" aria-label="演示说明"><strong>演示</strong> 本站用于演示，人员、标题和数字均为虚构，不是任何机关的正式公开。</aside>';
}

export function masthead(frame: Frame, head: Head): string {
  return isSite(frame) ? sectionHead(frame, head) : bareHead(frame, head);
}

function sectionHead(site: Site, { current, search, here }: Head): string {
  return html`<header class="masthead">
!${tools(site, here)}
<div class="wide masthead-row">
<a class="brand" href="${homeUrl(site)}"><span class="brand-organ">${site.organ.name}</span><span class="brand-section">政府信息公开</span></a>
!${search && !site.modes.elder ? smallSearch(site) : ''}
</div>
<nav class="first-level" aria-label="政府信息公开栏目"><ul class="wide">
!${entry(homeUrl(site), '首页', current === 'home')}
!${site.modes.elder ? fewEntries(site, here) : columnEntries(site, current)}
</ul></nav>
</header>`;
}

function bareHead(frame: Frame, { here }: Head): string {
  return html`<header class="masthead">!${tools(frame, here)}<div class="wide masthead-row"><a class="brand" href="${frame.basePath}/"><span class="brand-organ">政府信息公开</span></a></div></header>`;
}

function smallSearch(site: Site): string {
  return html`<form class="small-search" role="search" action="${searchUrl(site)}" method="get">
<label class="unseen" for="q-head">检索政府信息</label>
<input id="q-head" name="q" type="search" maxlength="100" placeholder="标题、文号或正文里的词" autocomplete="off">
<button type="submit">检索</button>
</form>`;
}

function columnEntries(site: Site, current: string): string {
  const entries = childrenOf(site, null).map((column) =>
    entry(columnUrl(site, column.slug), shortName(column.name), current === column.slug),
  );
  return entries.join('\n');
}

/** 长者模式: what most people come for. */
function fewEntries(site: Site, here: string | null): string {
  const entries: [string, string][] = [
    [siteMapUrl(site), '全部栏目'],
    [searchUrl(site), '检索'],
    [correctionsUrl(site), '网站纠错'],
  ];
  return entries.map(([address, name]) => entry(address, name, here === address)).join('\n');
}

function entry(address: string, name: string, current: boolean): string {
  return html`<li><a href="${address}" !${current ? 'aria-current="true"' : ''}>${name}</a></li>`;
}

/** Inside the section its own name need not be said again. */
function shortName(name: string): string {
  return name.replace(/^政府信息公开(?=指南|制度|年报|工作年度报告)/, '公开').replace('公开工作年度报告', '公开年报');
}
