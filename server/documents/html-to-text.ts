// HTML as plain text for search: a paragraph per line, a row per line with its cells apart by tabs.
import { readHtml } from './read-html.ts';

/** The visible text; attributes, comments and scripts are left out. */
export function htmlToText(html: string): string {
  const { text, visibleLength } = readHtml(html);
  return text
    .slice(0, visibleLength)
    .split(/[\n\f]+/)
    .map((line) => line.replace(/[^\S\t]+/g, ' ').replace(/^ +| +$| *(\t) */g, '$1'))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
