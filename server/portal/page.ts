// The document around every page: head with its labels, skip link, banner, header, main, footer.
import { html } from 'ghtml';
import { renderLabels } from './labels.ts';
import { footer } from './parts/footer.ts';
import { demoBanner, masthead } from './parts/masthead.ts';
import { type Frame, isSite } from './site.ts';
import { absolute, rssUrl } from './urls.ts';

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
  main: string;
}

/** The whole document. */
export function page(frame: Frame, of: PageParts): string {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${[...new Set([of.title, ...sectionTitle(frame)])].filter(Boolean).join(' - ')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
!${renderLabels(frame, of.labels)}
!${links(frame, of.canonical)}
</head>
<body>
<a class="skip" href="#main">跳到主要内容</a>
!${frame.demo ? demoBanner() : ''}
!${frame.header ?? ''}
!${masthead(frame, of.current ?? '', of.search ?? true)}
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
  return html`!${canonical === null ? '<meta name="robots" content="noindex">' : html`<link rel="canonical" href="${absolute(frame, canonical)}">`}
!${isSite(frame) ? html`<link rel="alternate" type="application/rss+xml" title="${frame.organ.name}最新公开" href="${rssUrl(frame)}">` : ''}
<link rel="icon" href="${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.script}" defer></script>`;
}
