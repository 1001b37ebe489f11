// Cleans HTML that people write or paste: what a publication may contain is a closed list, everything else goes.

import sanitize from 'sanitize-html';
import { htmlToText } from '#documents';

export { htmlToText } from '#documents';

type Attributes = sanitize.Attributes;

const alignments = new Set(['left', 'center', 'right', 'justify']);
const alignable = ['p', 'h2', 'h3', 'h4', 'h5', 'td', 'th', 'figure', 'li', 'caption'];
const alignClasses = [...alignments].map((side) => `align-${side}`);
/** With these the content goes too: it is code or form, not text. */
const withoutContent =
  'script style textarea option noscript iframe xmp noembed noframes template svg math title object select button audio video canvas'.split(
    ' ',
  );
const ownFile = /^files\/(?!.*\.\.)[\w.\-/]+$/;
const link = /^(?:https?:\/\/|mailto:|tel:|#|\?|\.{0,2}\/(?!\/)|[^:/?#\\]+(?:[/?#]|$))/i;
/** Closing what is open and lifting what may not nest can take a second pass; a fifth was never seen to change anything. */
const mostPasses = 5;
/** Far beyond what people write or paste; the deeper, the longer every step takes that reads the text. */
const deepest = 100;
/** From here on the structure is not read at all: the parser itself takes the square of the depth. */
const unreadable = 5000;

const options: sanitize.IOptions = {
  allowedTags:
    'h2 h3 h4 h5 p ul ol li table caption thead tbody tfoot tr th td strong em u s sub sup a img figure figcaption blockquote hr br'.split(
      ' ',
    ),
  allowedAttributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    ol: ['start'],
  },
  allowedClasses: Object.fromEntries(alignable.map((tag) => [tag, alignClasses])),
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nonTextTags: withoutContent,
  nestingLimit: deepest,
  transformTags: {
    h1: 'h2',
    h6: 'h5',
    b: 'strong',
    i: 'em',
    strike: 's',
    del: 's',
    ins: 'u',
    div: 'p',
    section: 'p',
    '*': (tagName, attributes) => ({
      tagName: tagName === 'a' && !isLink(attributes.href) ? 'span' : tagName,
      attribs: plainAttributes(tagName, attributes),
    }),
  },
  exclusiveFilter: (frame) =>
    (frame.tag === 'img' && !ownFile.test(frame.attribs.src ?? '')) ||
    (frame.tag === 'p' && frame.text.trim() === '' && frame.mediaChildren.length === 0),
};

/** The allowed part of an HTML text. Cleaning what is clean changes nothing; characters outside the basic plane stay. */
export function cleanHtml(html: string): string {
  let clean = html.toWellFormed();
  if (opensWithoutEnd(clean)) clean = plainParagraphs(clean);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = plainBlanks(sanitize(clean, options)).trim();
    if (next === clean) break;
    clean = next;
  }
  return clean;
}

function opensWithoutEnd(html: string): boolean {
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0 && depth < unreadable; at = html.indexOf('<', at + 1)) {
    const next = html[at + 1] ?? '';
    if (next === '/') depth = Math.max(0, depth - 1);
    else if (/[a-z]/i.test(next) && !/^(?:br|hr|img|p|col|wbr|input|link|meta)\b/i.test(html.slice(at + 1, at + 7))) depth += 1;
  }
  return depth >= unreadable;
}

/** The words alone. */
function plainParagraphs(html: string): string {
  const lines = htmlToText(html).split('\n');
  return lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`).join('');
}

function isLink(href: string | undefined): boolean {
  return href !== undefined && link.test(href.trim());
}

/** Alignment becomes one of four classes, whether it was a style, an attribute or such a class already; spans and sizes must be small numbers. */
function plainAttributes(tag: string, attributes: Attributes): Attributes {
  const { align: written, style, ...plain } = attributes;
  const align = /text-align\s*:\s*([a-z]+)/i.exec(style ?? '')?.[1] ?? written;
  delete plain.class;
  const side = align?.toLowerCase() ?? /\balign-([a-z]+)/.exec(attributes.class ?? '')?.[1];
  if (side && alignments.has(side) && alignable.includes(tag)) plain.class = `align-${side}`;
  for (const name of ['colspan', 'rowspan', 'start', 'width', 'height']) if (!/^[1-9]\d{0,3}$/.test(plain[name] ?? '1')) delete plain[name];
  if (plain.scope && !['row', 'col', 'rowgroup', 'colgroup'].includes(plain.scope)) delete plain.scope;
  return plain;
}

/** Runs of blanks made by no-break spaces become one blank; invisible characters that break search go. Joiners inside emoji stay. */
function plainBlanks(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[ \u00a0]+/g, (blanks) => (blanks.includes('\u00a0') ? ' ' : blanks))
    .replace(/\p{Cc}/gu, (character) => ('\t\n\r'.includes(character) ? character : ''));
}
