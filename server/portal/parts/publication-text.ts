// The text of a publication inside a page: wide tables scroll by themselves, files lead to the section's own addresses.
import { html } from 'ghtml';
import type { Site } from '../site.ts';
import { filesUrl } from '../urls.ts';

/** Columns beyond which a table may not fit a phone. */
export const narrow = 3;

/** The text, already cleaned when it was saved, framed for reading. */
export function publicationText(site: Site, bodyHtml: string): string {
  if (!bodyHtml.trim()) return '';
  return html`<div class="text">!${scrollingTables(toldPictures(ownFiles(site, bodyHtml)))}</div>`;
}

function ownFiles(site: Site, body: string): string {
  return body.replaceAll(/(\s(?:src|href)=")files\//g, `$1${filesUrl(site)}`);
}

/** A picture nobody described is passed over by readers instead of being spelled out by its address. */
function toldPictures(body: string): string {
  return body.replaceAll(/<img\b(?![^>]*\salt=)/g, '<img alt=""');
}

/** Frames each outermost table that has many columns; keyboards can reach it to scroll. */
export function scrollingTables(body: string): string {
  let depth = 0;
  let n = 0;
  let wide = false;
  return body.replaceAll(/<table\b[^>]*>|<\/table>/g, (tag: string, at: number) => {
    const opens = tag.startsWith('<table');
    if (!opens) {
      depth = Math.max(0, depth - 1);
      return depth === 0 && wide ? `${tag}</div>` : tag;
    }
    depth += 1;
    if (depth > 1) return tag;
    n += 1;
    wide = columnsOf(body.slice(at, body.indexOf('</table>', at))) > narrow;
    return wide ? `<div class="scroll" role="region" tabindex="0" aria-label="表格${n}，可左右滚动">${tag}` : tag;
  });
}

function columnsOf(table: string): number {
  const firstRow = /<tr\b[^>]*>([\s\S]*?)<\/tr>/.exec(table)?.[1] ?? '';
  return [...firstRow.matchAll(/<t[hd]\b([^>]*)>/g)].reduce((sum, [, attributes]) => sum + spanOf(attributes ?? ''), 0);
}

function spanOf(attributes: string): number {
  return Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
}
