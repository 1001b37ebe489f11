// Tells a plain text from a page, a picture in XML or a script that only looks like one.
import type { KnownExtension } from './file-kinds.ts';

const pageStart = /^<(?:!doctype\s+html|html|head|body|script|iframe|meta|link|base|object|embed)\b/i;
const svgStart = /<svg[\s>]/i;

/** The kind of a file without a signature, from its first bytes; `size` is that of the whole file. */
export async function kindOfText(head: Buffer, size: number): Promise<KnownExtension> {
  const text = decode(head, size > head.length);
  if (text === null) return 'bin';
  const start = withoutComments(text.trimStart());
  if (start.startsWith('#!')) return 'sh';
  if (pageStart.test(start)) return 'html';
  if (svgStart.test(start.slice(0, 2000)) && start.startsWith('<')) return 'svg';
  if (start.startsWith('<?php')) return 'sh';
  return start.startsWith('<?xml') ? 'xml' : 'txt';
}

/** The text, or null when the bytes are no text in any encoding used here. */
function decode(head: Buffer, isCut: boolean): string | null {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  if (head.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: isCut });
    } catch {}
  }
  return null;
}

function withoutComments(text: string): string {
  let rest = text;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
