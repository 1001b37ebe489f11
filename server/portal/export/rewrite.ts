// A rendered page made a plain file: links lead to files, what only a server can answer is left out.
import { absoluteTo, relativeTo } from './paths.ts';

/** Stands for the origin while pages are rendered; no address people write begins with it. */
export const ownOrigin = 'http://own.invalid';

export interface Rewriting {
  /** The file this page becomes. */
  file: string;
  /** Where people reach the export, without a stroke at the end; null: unknown, links stay relative. */
  base: string | null;
  /** The page is shown at any address: its links are whole where the base is known. */
  anywhere?: boolean;
  /** Where the pages that need an answer live; null: they are left out. */
  live: string | null;
  /** The file of an address; null: none. Remembers that the address is wanted. */
  fileOf: (address: string) => string | null;
}

const ownHost = new URL(ownOrigin).host;
const hostOf = (base: string | null): string => (base === null ? '' : new URL(base).host);
const attribute = /\b(href|src|action)="([^"]*)"/g;
const answeredForms = /<form(?![^>]*role="search")[\s\S]*?<\/form>/g;
const otherScript = /<link rel="alternate" hreflang="[^>]*>\s*|<a class="script"[\s\S]*?<\/a>/g;
const emptyLinks = /<link\b(?![^>]*\bhref=)[^>]*>\s*|<img\b(?![^>]*\bsrc=)[^>]*>\s*/g;
const absolute = new RegExp(`${ownOrigin}([^"'<>\\s&\\\\]*(?:&#?\\w+;[^"'<>\\s&\\\\]*)*)`, 'g');

export function rewriteHtml(html: string, of: Rewriting): string {
  const links = html
    .replace(answeredForms, '')
    .replace(otherScript, '')
    .replace(attribute, (whole, name: string, value: string) => link(whole, name, plainText(value), of));
  return rewriteText(links.replace(emptyLinks, '').replaceAll(`content="${ownHost}"`, `content="${hostOf(of.base)}"`), of);
}

/** Feeds, maps and data: only whole addresses are changed. */
export function rewriteText(text: string, of: Rewriting): string {
  return text.replace(absolute, (_whole, path: string) => {
    const address = plainText(path) || '/';
    const file = of.fileOf(withoutMark(address));
    if (file === null) return of.live === null ? '' : `${of.live}${path}`;
    return of.base === null ? relativeTo(of.file, file) : absoluteTo(of.base, file);
  });
}

function link(whole: string, name: string, value: string, of: Rewriting): string {
  if (!value.startsWith('/') || value.startsWith('//')) return whole;
  const file = of.fileOf(withoutMark(value));
  if (file !== null) {
    const to = of.anywhere && of.base !== null ? absoluteTo(of.base, file) : relativeTo(of.file, file);
    return `${name}="${to}${/#.*$/u.exec(value)?.[0] ?? ''}"`;
  }
  return of.live === null ? '' : `${name}="${of.live}${escaped(value)}"`;
}

const withoutMark = (address: string): string => address.replace(/#.*$/u, '');

/** As the pages' own escaping has it. */
function plainText(escapedText: string): string {
  return escapedText
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
