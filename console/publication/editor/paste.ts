// What is pasted from WPS, Word, web pages or WeChat, brought to plain headings, paragraphs, lists, tables and links.
import { dropHidden } from './paste-hidden.ts';
import { listItems } from './paste-lists.ts';
import { liftPictures, type PastedPicture } from './paste-pictures.ts';

export interface Pasted {
  html: string;
  /** Pictures that could not come along: they lie on the other computer or another site. */
  lostPictures: number;
  /** Pictures that came along, to be uploaded. */
  pictures: PastedPicture[];
  /** Stretches with words that the other program did not show. */
  hidden: number;
  /** Tracked changes of Word, taken as accepted. */
  changes: number;
}

const gone =
  'script,style,meta,link,title,xml,iframe,video,audio,object,embed,button,input,select,textarea,svg,colgroup,template,noscript,.msocomanchor,.MsoCommentReference,[style*="mso-element:comment-list"]';
const blocks = 'p,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,hr,div,section,article,li,figure,pre';
const kept = new Set(
  'P H2 H3 H4 H5 UL OL LI TABLE CAPTION THEAD TBODY TFOOT TR TH TD STRONG EM U S SUB SUP A IMG FIGURE FIGCAPTION BLOCKQUOTE HR BR'.split(
    ' ',
  ),
);
const renamed: Record<string, string> = {
  B: 'strong',
  I: 'em',
  STRIKE: 's',
  DEL: 's',
  INS: 'u',
  CENTER: 'p',
  PRE: 'p',
  DT: 'p',
  DD: 'p',
};
const attributes: Record<string, string[]> = {
  A: ['href'],
  IMG: ['src', 'alt'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
  OL: ['start'],
};

/** Cleans pasted HTML. Text that can be seen is never lost; looks are, apart from alignment. */
export function cleanPasted(html: string, fromRtf: readonly { type: string; data: string }[] = []): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html');
  removeComments(page);
  const hidden = dropHidden(page.body);
  for (const one of page.querySelectorAll(gone)) one.remove();
  const changes = acceptChanges(page.body);
  const { pictures, lost } = liftPictures(page.body, fromRtf);
  listItems(page.body);
  const deeper = hasFirstLevel(page.body) ? 1 : 0;
  for (const one of [...page.body.querySelectorAll('*')].reverse()) plain(one, deeper);
  for (const one of page.body.querySelectorAll('p,h2,h3,h4,h5')) trimBlock(one);
  return { html: page.body.innerHTML, lostPictures: lost, pictures, hidden, changes };
}

/** Word says of each tracked change when it was made; what was struck out is not meant to stand. */
function acceptChanges(body: HTMLElement): number {
  const tracked = [...body.querySelectorAll('del[datetime],ins[datetime]')];
  for (const one of tracked) {
    if (one.tagName === 'DEL') one.remove();
    else one.replaceWith(...one.childNodes);
  }
  return tracked.length;
}

/** The title of the page is its first level already: a text with headings of that level moves down as a whole. */
function hasFirstLevel(body: HTMLElement): boolean {
  return body.querySelector('h1,[style*="mso-outline-level:1"],[style*="mso-outline-level: 1"]') !== null;
}

function removeComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const one of found) one.parentNode?.removeChild(one);
}

/** One element, its children being plain already: kept, renamed, or replaced by what it contains. */
function plain(of: Element, deeper: number): void {
  const name = nameOf(of, deeper);
  if (name === null) {
    unwrap(of, of.getAttribute('style') ?? '');
    return;
  }
  const next = of.ownerDocument.createElement(name);
  for (const attribute of attributes[name.toUpperCase()] ?? []) {
    const value = of.getAttribute(attribute);
    if (value && (attribute !== 'href' || /^(https?:|mailto:|tel:)/i.test(value))) next.setAttribute(attribute, value);
  }
  const side = alignment(of);
  if (side && /^(p|h[2-5]|t[dh])$/.test(name)) next.className = `align-${side}`;
  next.append(...of.childNodes);
  of.replaceWith(next);
}

/** What the element becomes; null: only what it contains stays. */
function nameOf(of: Element, deeper: number): string | null {
  const style = of.getAttribute('style') ?? '';
  if (/^(p|div|section|article)$/i.test(of.tagName)) {
    if (of.querySelector(blocks)) return null;
    const level = /mso-outline-level:\s*([1-6])/.exec(style)?.[1];
    if (of.closest('td,th') !== null) return 'p';
    return level ? heading(Number(level), deeper) : /\bMsoTitle\b/.test(of.className) ? 'h2' : 'p';
  }
  const level = /^H([1-6])$/.exec(of.tagName)?.[1];
  if (level) return heading(Number(level), deeper);
  if (of.tagName === 'B' && /font-weight:\s*(normal|400)/.test(style)) return null;
  if (of.tagName === 'A' && !/^(https?:|mailto:|tel:)/i.test(of.getAttribute('href') ?? '')) return null;
  // Emphasis around nothing is left over from another program's runs.
  if (/^(B|STRONG|I|EM|U|S|SUB|SUP|A)$/.test(of.tagName) && (of.textContent ?? '') === '' && !of.querySelector('img')) return null;
  if (renamed[of.tagName]) return renamed[of.tagName] ?? null;
  return kept.has(of.tagName) ? of.tagName.toLowerCase() : null;
}

function heading(level: number, deeper: number): string {
  return `h${Math.min(5, Math.max(2, level + deeper))}`;
}

/** Leaves the content, with the emphasis a style gave it. */
function unwrap(of: Element, style: string): void {
  const wraps: string[] = [];
  const inline =
    of.querySelector(blocks) === null && (of.textContent ?? '').trim() !== '' && !/^(P|DIV|SECTION|ARTICLE|BODY)$/.test(of.tagName);
  if (inline && /font-weight:\s*(bold|[6-9]00)/.test(style)) wraps.push('strong');
  if (inline && /font-style:\s*italic/.test(style)) wraps.push('em');
  if (inline && /text-decoration[^;]*underline/.test(style)) wraps.push('u');
  if (inline && /vertical-align:\s*super/.test(style)) wraps.push('sup');
  if (inline && /vertical-align:\s*sub/.test(style)) wraps.push('sub');
  let content: (Node | string)[] = [...of.childNodes];
  for (const name of wraps) {
    const wrap = of.ownerDocument.createElement(name);
    wrap.append(...content);
    content = [wrap];
  }
  of.replaceWith(...content);
}

function alignment(of: Element): string | null {
  const side = /text-align:\s*(center|right)/.exec(of.getAttribute('style') ?? '')?.[1] ?? of.getAttribute('align')?.toLowerCase();
  if (of.tagName === 'CENTER') return 'center';
  return side === 'center' || side === 'right' ? side : (/\balign-(center|right)\b/.exec(of.className)?.[1] ?? null);
}

/** Blanks that only indented the first line go: the public page indents by itself. Empty paragraphs go too. */
function trimBlock(of: Element): void {
  const first = of.ownerDocument.createTreeWalker(of, NodeFilter.SHOW_TEXT).nextNode();
  if (first?.nodeValue) first.nodeValue = first.nodeValue.replace(/^[\s\u00a0\u3000]+/, '');
  if ((of.textContent ?? '').replace(/[\s\u00a0\u3000\u200b]/g, '') !== '' || of.closest('td,th,li') !== null) return;
  // A picture stands for itself; the paragraph that only held it would be left empty above it.
  const pictures = of.querySelectorAll('img');
  of.replaceWith(...pictures);
}
