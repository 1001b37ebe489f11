// The document around every page: head with its labels, skip link, banner, header, main, footer.
import { html } from 'ghtml';
import { renderLabels } from './labels.ts';
import { modeClasses } from './modes.ts';
import { footer } from './parts/footer.ts';
import { demoBanner, masthead } from './parts/masthead.ts';
import { type Frame, isSite, type Site } from './site.ts';
import { absolute, atomUrl, inLanguage, rssUrl } from './urls.ts';

export interface PageParts {
  /** What the tab and the search engines read, before the section's name. */
  title: string;
  labels: (readonly [string, string])[];
  /** Path of the page's one true address; null for pages that have none. */
  canonical: string | null;
  /** Slug of the first-level column the page belongs to, or `home`. */
  current?: string;
  /** Shows the search field in the header; pages that have a large one leave it out. */
  search?: boolean;
  /** Not for search engines, though it has an address. */
  noindex?: boolean;
  /** Further elements of the head, as HTML. */
  head?: string;
  main: string;
}

/** The whole document. */
export function page(frame: Frame, of: PageParts): string {
  const classes = modeClasses(frame.modes);
  return html`<!DOCTYPE html>
<html lang="!${frame.modes.hant ? 'zh-Hant' : 'zh-CN'}"!${classes && html` class="${classes}"`}>
<head>
<meta charset="utf-8">
<title>${[...new Set([of.title, ...sectionTitle(frame)])].filter(Boolean).join(' - ')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
!${renderLabels(frame, of.labels)}
!${links(frame, of.canonical)}
!${of.noindex ? '<meta name="robots" content="noindex">' : ''}
!${of.head ?? ''}
</head>
<body>
<a class="skip" href="#main">跳到主要内容</a>
!${frame.demo ? demoBanner() : ''}
!${frame.header ?? ''}
!${masthead(frame, { current: of.current ?? '', search: of.search ?? true, here: of.canonical })}
<main id="main" tabindex="-1">
!${of.main}
</main>
!${frame.footer ?? footer(frame)}
</body>
</html>
`;
}

function sectionTitle(frame: Frame): string[] {
  return isSite(frame) ? ['政府信息公开', frame.organ.name] : ['政府信息公开'];
}

function links(frame: Frame, canonical: string | null): string {
  const { assets } = frame;
  return html`!${canonical === null ? '<meta name="robots" content="noindex">' : html`<link rel="canonical" href="${absolute(frame, canonical)}">!${languages(frame, canonical)}`}
!${isSite(frame) ? feeds(frame) : ''}
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}" defer></script>`;
}

/** The same page in the other script. */
function languages(frame: Frame, canonical: string): string {
  const at = (hant: boolean) => absolute(frame, inLanguage(frame, canonical, hant));
  return html`
<link rel="alternate" hreflang="zh-Hans" href="${at(false)}">
<link rel="alternate" hreflang="zh-Hant" href="${at(true)}">
<link rel="alternate" hreflang="x-default" href="${at(false)}">`;
}

function feeds(site: Site): string {
  const title = `${site.organ.name}最新公开`;
  return html`<link rel="alternate" type="application/rss+xml" title="${title}" href="${rssUrl(site)}">
<link rel="alternate" type="application/atom+xml" title="${title}（Atom）" href="${atomUrl(site)}">`;
}
