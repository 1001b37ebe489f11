// Rendered pages kept as bytes by their full address, ready to send, within a bound of memory.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { digest } from '#kernel/ids';

type Encoding = 'identity' | 'gzip' | 'br';

/** A page as it is sent. */
export interface Ready {
  status: number;
  etag: string;
  /** Headers besides those of encoding and length, as name, value, name, value … */
  headers: readonly string[];
  body: Buffer;
  forms: Partial<Record<Encoding, { head: string[]; bytes: Buffer }>>;
}

interface Kept extends Ready {
  tag: string;
  bornAt: number;
  usedAt: number;
  size: number;
}

export interface PageCache {
  /** The page while it may be sent without asking. */
  fresh(url: string): Ready | undefined;
  /** The page however old: better than none while the database is away. */
  lastKnown(url: string): Ready | undefined;
  /** Take before reading what a page shows; `keep` refuses pages read before the latest `drop`. */
  stamp(tag: string): string;
  keep(url: string, tag: string, stamp: string, page: Ready): void;
  /** Forgets the pages of a tag; `''` forgets all. */
  drop(tag: string): void;
  /** A second has passed. */
  tick(): void;
  /** Bytes held. */
  size(): number;
}

const overhead = 2048;

/** `limit` in bytes; `lifetime` in ticks, for changes nobody announces. */
export function pageCache(limit: number, lifetime: number): PageCache {
  const pages = new Map<string, Kept>();
  const drops = new Map<string, number>();
  let now = 0;
  let held = 0;
  let allDrops = 0;
  const stamp = (tag: string) => `${allDrops}/${drops.get(tag) ?? 0}`;
  const forget = (url: string, kept: Kept) => {
    pages.delete(url);
    held -= kept.size;
  };
  return {
    fresh(url) {
      const kept = pages.get(url);
      if (kept === undefined || now - kept.bornAt > lifetime) return undefined;
      if (kept.usedAt !== now) {
        kept.usedAt = now;
        // The map's order is the order of use: the front is what was used longest ago.
        pages.delete(url);
        pages.set(url, kept);
      }
      return kept;
    },
    lastKnown: (url) => pages.get(url),
    stamp,
    keep(url, tag, stamped, page) {
      if (stamped !== stamp(tag)) return;
      const known = pages.get(url);
      if (known) forget(url, known);
      // Both packed forms together are smaller than the page itself.
      const size = page.body.length * 2 + url.length * 2 + overhead;
      pages.set(url, { ...page, tag, bornAt: now, usedAt: now, size });
      held += size;
      for (const [oldest, kept] of pages) {
        if (held <= limit) break;
        forget(oldest, kept);
      }
    },
    drop(tag) {
      if (tag === '') allDrops += 1;
      else drops.set(tag, (drops.get(tag) ?? 0) + 1);
      for (const [url, kept] of pages) if (tag === '' || kept.tag === tag) forget(url, kept);
    },
    tick() {
      now += 1;
    },
    size: () => held,
  };
}

/** A page made ready. `headers` are those the framework would send too. */
export function ready(status: number, mediaType: string, text: string, caching: string, headers: Record<string, string>): Ready {
  const body = Buffer.from(text);
  const etag = `W/"${digest(body).slice(0, 27)}"`;
  // Readers' modes stand in a cookie and change the page.
  const vary = mediaType.startsWith('text/html') ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
  const all = { ...headers, 'content-type': mediaType, 'cache-control': caching, vary, etag };
  return { status, etag, headers: Object.entries(all).flat(), body, forms: {} };
}

/** Sends the page in the best form the reader takes, or 304 when the reader has it. */
export function sendReady(page: Ready, req: Pick<IncomingMessage, 'method' | 'headers'>, res: ServerResponse): void {
  const known = req.headers['if-none-match'];
  if (known !== undefined && page.status === 200 && (known.includes(page.etag) || known === '*')) {
    res.writeHead(304, page.headers as string[]).end();
    return;
  }
  const { head, bytes } = form(page, encodingFor(req.headers['accept-encoding']));
  res.writeHead(page.status, head);
  if (req.method === 'HEAD') res.end();
  else res.end(bytes);
}

function form(page: Ready, wanted: Encoding) {
  const encoding = page.body.length < 1024 ? 'identity' : wanted;
  const known = page.forms[encoding];
  if (known) return known;
  const bytes = packed(page.body, encoding);
  const named = encoding === 'identity' ? [] : ['content-encoding', encoding];
  const made = { bytes, head: [...page.headers, ...named, 'content-length', String(bytes.length)] };
  page.forms[encoding] = made;
  return made;
}

function packed(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? gzipSync(body, { level: 6 }) : body;
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity';
  if (takes(accepted, 'br')) return 'br';
  return takes(accepted, 'gzip') ? 'gzip' : 'identity';
}

function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding);
  return at >= 0 && !/^\s*;\s*q=0(\.0*)?\s*(,|$)/.test(accepted.slice(at + encoding.length));
}
