// By subject: all subjects with their counts and the usual marks, and the list under one of them.
import { html } from 'ghtml';
import { columnLabels, sectionLabels } from '../labels.ts';
import { page } from '../page.ts';
import { breadcrumbs } from '../parts/breadcrumbs.ts';
import { paging, position } from '../parts/paging.ts';
import { publicationTable } from '../parts/publication-table.ts';
import type { Site } from '../site.ts';
import type { Theme } from '../subjects.ts';
import { searchUrl, themeUrl } from '../urls.ts';
import type { Listing, TagView } from '../views.ts';

export interface ThemesView {
  themes: readonly Theme[];
  tags: readonly TagView[];
}

export function themesPage(site: Site, { themes, tags }: ThemesView): string {
  return page(site, {
    title: '按主题查看',
    labels: columnLabels(sectionLabels(site, '按主题查看')),
    canonical: themeUrl(site),
    main: html`<div class="wide">
!${breadcrumbs(site, [], '按主题查看')}
<h1>按主题查看</h1>
<p class="lead">按公文的主题分类，跨栏目看本机关公开的信息。</p>
!${themes.length === 0 ? '<p class="notice">还没有标明主题分类的信息。</p>' : html`<div class="groups">!${themes.map((theme) => group(site, theme)).join('\n')}</div>`}
!${tagList(site, tags)}
</div>`,
  });
}

function group(site: Site, { name, count, below }: Theme): string {
  const lines = below.map(
    (one) =>
      html`<li><a href="${themeUrl(site, one.subject)}">${one.name}</a> <span class="count">${one.count}<span class="unseen">条</span></span></li>`,
  );
  return html`<section class="group"><h2><a href="${themeUrl(site, name)}">${name}</a> <span class="count">${count}<span class="unseen">条</span></span></h2><ul>!${lines.join('\n')}</ul></section>`;
}

/** Words publications are marked with, as ways into the search. */
export function tagList(site: Site, tags: readonly TagView[]): string {
  if (tags.length === 0) return '';
  const links = tags.map(({ tag }) => html`<li><a href="${searchUrl(site, { q: tag })}">${tag}</a></li>`);
  return html`<section aria-labelledby="tags"><h2 id="tags">常用标签</h2><ul class="tags">!${links.join('\n')}</ul></section>`;
}

export interface ThemeView {
  /** As shown: `综合政务` or `综合政务／政务公开`. */
  name: string;
  listing: Listing;
  theme: Theme;
}

export function themePage(site: Site, { name, listing, theme }: ThemeView): string {
  return page(site, {
    title: listing.page > 1 ? `${name}（第${listing.page}页）` : name,
    labels: columnLabels({ ...sectionLabels(site, `主题：${name}`), keywords: name.replaceAll('／', ',') }),
    canonical: themeUrl(site, name, listing.page),
    main: html`<div class="wide">
!${breadcrumbs(site, [], `主题：${name}`)}
<h1>${name}</h1>
!${below(site, name, theme)}
<p class="position" role="status">${position(listing)}</p>
!${publicationTable(site, listing.rows, `${name}列表`)}
!${paging(listing, (to) => themeUrl(site, name, to))}
<p><a href="${themeUrl(site)}">看全部主题</a></p>
</div>`,
  });
}

function below(site: Site, name: string, theme: Theme): string {
  if (name !== theme.name || theme.below.length === 0) return '';
  const links = theme.below.map(
    (one) =>
      html`<li><a href="${themeUrl(site, one.subject)}">${one.name} <span class="count">${one.count}<span class="unseen">条</span></span></a></li>`,
  );
  return html`<nav class="subcolumns" aria-label="下级主题"><ul>!${links.join('\n')}</ul></nav>`;
}
