// The text of an imported publication: simple HTML as it is, plain text as paragraphs, the summary where there is neither.
import { cleanHtml } from '../clean-html.ts';

/** True when the text was written with tags. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(p|div|br|h[1-6]|ul|ol|li|table|tr|td|th|strong|em|span|a|img|blockquote)\b[^<>]*>/i.test(text);
}

/** Clean HTML of the body. */
export function bodyHtmlOf(line: { body: string; summary: string; title: string }): string {
  const written = line.body || line.summary || line.title;
  return looksLikeHtml(written) ? cleanHtml(written) : paragraphs(written);
}

function paragraphs(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.flatMap((line) => (line === '' ? [] : [`<p>${escaped(line)}</p>`])).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
