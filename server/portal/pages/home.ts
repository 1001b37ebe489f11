// The section's home: search above, the prescribed first-level entries in order, what is new, the columns by group.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { aboutSection } from '../parts/about-page.ts';
import { publicationLines } from '../parts/publication-lines.ts';
import { branchOf, childrenOf, countOf, entriesOf, type Site, statutorySlug } from '../site.ts';
import type { Theme } from '../subjects.ts';
import { catalogueUrl, columnUrl, correctionsUrl, dataUrl, dutiesUrl, homeUrl, searchUrl, siteMapUrl, themeUrl } from '../urls.ts';
import type { ColumnView, HomeView, ListedView, TagView } from '../views.ts';
import { tagList } from './themes.ts';

/** What stands on the home besides the lists. */
export interface HomeWays {
  themes: readonly Theme[];
  tags: readonly TagView[];
}

export function homePage(site: Site, view: HomeView, { themes, tags }: HomeWays = { themes: [], tags: [] }): string {
  const roots = childrenOf(site, null);
  const opening = entriesOf(site);
  const others = roots.filter((column) => !opening.includes(column));
  return page(site, {
    title: '',
    labels: columnLabels(sectionLabels(site)),
    canonical: homeUrl(site),
    current: 'home',
    head: aboutSection(site),
    search: false,
    main: html`<h1 class="unseen">${site.organ.name}政府信息公开</h1>
!${bigSearch(site)}
<div class="wide">
!${entries(site, opening)}
!${news(site, site.modes.elder ? shorter(view) : view)}
!${ways(site, themes.length > 0)}
!${
      site.modes.elder
        ? ''
        : statutory(
            site,
            roots.find((column) => column.slug === statutorySlug),
          )
    }
!${site.modes.elder ? '' : byTheme(site, themes) + tagList(site, tags)}
!${elsewhere(site, others)}
</div>`,
  });
}

function bigSearch(site: Site): string {
  return html`<section class="big-search" aria-label="检索"><form class="wide" role="search" action="${searchUrl(site)}" method="get">
<label for="q-home">查找政府信息</label>
<div class="big-search-row"><input id="q-home" name="q" type="search" maxlength="100" placeholder="如：低保、宅基地、预算" autocomplete="off">
<button type="submit">检索</button></div>
<p>可以按标题、正文、发文字号和索引号查找。<a href="${searchUrl(site)}">按栏目、日期检索</a></p>
</form></section>`;
}

function entries(site: Site, columns: ColumnView[]): string {
  if (columns.length === 0) return '<p class="notice">本机关的栏目还在设置中，请过些时候再来。</p>';
  return html`<nav class="entries" aria-label="政府信息公开"><ol>
!${columns.map((column) => html`<li><a href="${columnUrl(site, column.slug)}"><strong>${column.name}</strong><span>${column.description}</span></a></li>`).join('\n')}
</ol></nav>`;
}

/** Titles of interpretations are long: so many stand as high as the ten beside them. */
const explained = 7;

function news(site: Site, view: HomeView): string {
  return html`<div class="two">
!${lines(site, '最新公开', 'latest', view.latest, catalogueUrl(site), '还没有公布政府信息。')}
!${lines(site, '政策解读', 'explained', view.interpretations.slice(0, explained), interpretationsUrl(site), '还没有政策解读。')}
</div>`;
}

/** 长者模式: a few of each are enough. */
const fewLines = 4;

function shorter({ latest, interpretations }: HomeView): HomeView {
  return { latest: latest.slice(0, fewLines), interpretations: interpretations.slice(0, fewLines) };
}

/** Everything that is no column. */
function ways(site: Site, hasThemes: boolean): string {
  const all: [string, string, string][] = [
    [dutiesUrl(site), '主动公开基本目录', '应当公开什么、什么时候公开'],
    [siteMapUrl(site), '全部栏目', '一页看完所有栏目'],
    ...(hasThemes ? [[themeUrl(site), '按主题查看', '跨栏目找同一类信息'] as [string, string, string]] : []),
    [correctionsUrl(site), '网站纠错', '发现错误，告诉我们'],
    [dataUrl(site), '开放数据与订阅', 'JSON、CSV、RSS、Atom'],
  ];
  const shown = site.modes.elder ? all.filter(([address]) => address === siteMapUrl(site) || address === correctionsUrl(site)) : all;
  return html`<nav class="ways-on" aria-label="更多"><ul>!${shown.map(([address, name, about]) => html`<li><a href="${address}"><strong>${name}</strong><span>${about}</span></a></li>`).join('\n')}</ul></nav>`;
}

function byTheme(site: Site, themes: readonly Theme[]): string {
  if (themes.length === 0) return '';
  const links = themes.map((theme) => html`<li><a href="${themeUrl(site, theme.name)}">${theme.name} !${tally(theme.count)}</a></li>`);
  return html`<section aria-labelledby="themes"><h2 id="themes">按主题查看</h2><ul class="subcolumns">!${links.join('\n')}</ul></section>`;
}

function lines(site: Site, name: string, id: string, rows: ListedView[], more: string | null, empty: string): string {
  const heading = more ? html`<a class="more" href="${more}">更多<span class="unseen">${name}</span></a>` : '';
  return html`<section aria-labelledby="${id}"><div class="heading-row"><h2 id="${id}">${name}</h2>!${heading}</div>
!${rows.length > 0 ? publicationLines(site, rows) : html`<p class="quiet">${empty}</p>`}
</section>`;
}

function interpretationsUrl(site: Site): string | null {
  const column = site.columns.find((one) => one.slug === 'interpretations');
  return column ? columnUrl(site, column.slug) : null;
}

function statutory(site: Site, column: ColumnView | undefined): string {
  if (!column) return '';
  return html`<section aria-labelledby="statutory"><h2 id="statutory">${column.name}</h2>
!${groups(site, childrenOf(site, column.id))}
</section>`;
}

function elsewhere(site: Site, columns: ColumnView[]): string {
  if (columns.length === 0) return '';
  const links = columns.map(
    (column) => html`<li><a href="${columnUrl(site, column.slug)}">${column.name} !${tally(countOf(site, column))}</a></li>`,
  );
  return html`<section aria-labelledby="others"><h2 id="others">其他栏目</h2><p class="quiet">下列栏目不属于法定主动公开内容。</p>
<ul class="subcolumns">!${links.join('\n')}</ul></section>`;
}

const tally = (count: number): string => (count > 0 ? html`<span class="count">${count}<span class="unseen">条</span></span>` : '');

function groups(site: Site, columns: ColumnView[]): string {
  return html`<div class="groups">!${columns.map((column) => group(site, column)).join('\n')}</div>`;
}

function group(site: Site, column: ColumnView): string {
  const leaves = branchOf(site, column).filter((one) => one.holdsPublications);
  if (leaves.length === 1 && leaves[0] === column) return lonely(site, column);
  return html`<section class="group"><h3><a href="${columnUrl(site, column.slug)}">${column.name}</a></h3><ul>
!${leaves.map((leaf) => leafLine(site, leaf)).join('\n')}
</ul></section>`;
}

/** A column without columns below it stands among the groups all the same. */
function lonely(site: Site, column: ColumnView): string {
  const count = countOf(site, column);
  return html`<section class="group"><h3><a href="${columnUrl(site, column.slug)}">${column.name}</a> !${tally(count)}</h3>
<p class="quiet">${count > 0 ? column.description : shortly(column.emptySentence)}</p></section>`;
}

function leafLine(site: Site, leaf: ColumnView): string {
  const count = countOf(site, leaf);
  const state =
    count > 0
      ? html`<span class="count">${count}<span class="unseen">条</span></span>`
      : html`<span class="none">${shortly(leaf.emptySentence)}</span>`;
  return html`<li><a href="${columnUrl(site, leaf.slug)}">${leaf.name}</a> !${state}</li>`;
}

/** The first clause of the reason why nothing stands here. */
function shortly(sentence: string | null): string {
  const first = sentence?.split(/[。；，]/)[0]?.trim() ?? '';
  return first && first.length <= 24 ? first : '暂无内容';
}
