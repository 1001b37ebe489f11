// How a page leaves: with the headers of the edge, kept when its address is the page's own.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from './desk.ts';
import { keptKey } from './modes.ts';
import { ready, sendReady } from './page-cache.ts';

export interface Answer {
  status: number;
  text: string;
  mediaType?: string;
  /** Under which tag it may be kept; null: never. */
  tag: string | null;
  /** `desk.cache.stamp(tag)` from before the reading. */
  stamp: string;
  /** The page's own address; another address for the same page is answered but not kept. */
  canonical: string | null;
}

const pageType = 'text/html; charset=utf-8';
/** Readers' browsers ask each time and are told at once when something was withdrawn. */
const alwaysAsk = 'no-cache';

/** Sends the answer and keeps it for those who ask next. */
export function send(desk: Desk, http: FastifyRequest, out: FastifyReply, of: Answer): void {
  const page = ready(of.status, of.mediaType ?? pageType, of.text, alwaysAsk, edgeHeaders(out));
  if (of.tag !== null && of.canonical === http.raw.url) desk.cache.keep(keptKey(of.canonical, http.headers.cookie), of.tag, of.stamp, page);
  out.hijack();
  sendReady(page, http.raw, out.raw);
}

/** The security headers the edge has already put on this answer. */
export function edgeHeaders(out: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(out.raw.getHeaders()).map(([name, value]) => [name, String(value)]));
}
