// A small tree of an XML text that is written back exactly as it was where nothing is changed.
import { refuseDocument } from './errors.ts';

export interface XmlNode {
  /** With its prefix: w:p. */
  name: string;
  /** The opening tag as it stands. */
  open: string;
  children: (XmlNode | string)[];
  /** `<w:p/>`: has no closing tag unless something is put in. */
  empty: boolean;
}

/** The tree of an XML text; the root's name is ''. Throws `documents.notZip` for what is not well-formed. */
export function parseTree(xml: string): XmlNode {
  const root: XmlNode = { name: '', open: '', children: [], empty: false };
  const stack = [root];
  for (const token of tokensOf(xml)) {
    const top = stack.at(-1)!;
    if (token.kind === 'text') top.children.push(token.raw);
    else if (token.kind === 'close') {
      if (stack.length === 1 || top.name !== token.name) throw refuseDocument('documents.notZip');
      stack.pop();
    } else {
      const node: XmlNode = { name: token.name, open: token.raw, children: [], empty: token.kind === 'empty' };
      top.children.push(node);
      if (token.kind === 'open') stack.push(node);
    }
  }
  if (stack.length !== 1) throw refuseDocument('documents.notZip');
  return root;
}

/** The text of a tree. */
export function writeTree(node: XmlNode): string {
  const pieces: string[] = [];
  write(node, pieces);
  return pieces.join('');
}

function write(node: XmlNode, to: string[]): void {
  if (node.empty && node.children.length === 0) {
    to.push(node.open);
    return;
  }
  to.push(node.empty ? node.open.replace(/\s*\/>$/, '>') : node.open);
  for (const child of node.children) {
    if (typeof child === 'string') to.push(child);
    else write(child, to);
  }
  if (node.name !== '') to.push(`</${node.name}>`);
}

export interface XmlToken {
  /** `text` is everything that is no element: words, comments, declarations. */
  kind: 'open' | 'close' | 'empty' | 'text';
  /** '' for text. */
  name: string;
  raw: string;
}

/** The tokens of a whole XML text. */
export function* tokensOf(xml: string): Generator<XmlToken> {
  const { tokens, rest } = cutTokens(xml);
  yield* tokens;
  if (rest !== '') yield { kind: 'text', name: '', raw: rest };
}

/** As many whole tokens as a piece of XML holds, and what is left for the next piece. */
export function cutTokens(xml: string): { tokens: XmlToken[]; rest: string } {
  const tokens: XmlToken[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at) tokens.push({ kind: 'text', name: '', raw: xml.slice(at, start) });
    at = start;
    const end = endOfTag(xml, start);
    if (end < 0) break;
    tokens.push(tokenOf(xml.slice(start, end)));
    at = end;
  }
  return { tokens, rest: xml.slice(at) };
}

function endOfTag(xml: string, start: number): number {
  const second = xml[start + 1];
  if (second === '!' || second === '?') {
    const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : second === '?' ? '?>' : '>';
    const found = xml.indexOf(close, start + 2);
    return found < 0 ? -1 : found + close.length;
  }
  let end = xml.indexOf('>', start);
  while (end >= 0 && isInsideValue(xml, start, end)) end = xml.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

/** A `>` in an attribute's value does not end the tag. */
function isInsideValue(xml: string, start: number, end: number): boolean {
  let quote = '';
  for (let at = start; at < end; at++) {
    const sign = xml[at]!;
    if (quote === '') quote = sign === '"' || sign === "'" ? sign : '';
    else if (sign === quote) quote = '';
  }
  return quote !== '';
}

function tokenOf(raw: string): XmlToken {
  if (raw[1] === '!' || raw[1] === '?') return { kind: 'text', name: '', raw };
  if (raw[1] === '/') return { kind: 'close', name: raw.slice(2, -1).trim(), raw };
  let end = 1;
  while (end < raw.length && !' \t\n\r/>'.includes(raw[end]!)) end++;
  return { kind: raw[raw.length - 2] === '/' ? 'empty' : 'open', name: raw.slice(1, end), raw };
}

/** An attribute of an opening tag by its full name, decoded; undefined when it has none. */
export function attributeOf(open: string, name: string): string | undefined {
  for (let at = open.indexOf(name); at >= 0; at = open.indexOf(name, at + 1)) {
    if (!' \t\n\r'.includes(open[at - 1] ?? '')) continue;
    const value = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(open.slice(at + name.length));
    if (value) return decodeXml(value[1] ?? value[2] ?? '');
  }
  return undefined;
}

/** The opening tag without an attribute. */
export function withoutAttribute(open: string, name: string): string {
  return open.replace(new RegExp(`\\s${name.replace(/[.:]/g, '\\$&')}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Words as XML. */
export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** XML's words as they read. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase() as 'amp']!;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
