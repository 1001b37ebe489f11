// Tries links over the network: whether the page is there, without ever reaching into the organ's own network.

import { isInside } from './links.ts';
import { type LinkAnswer, type LinkFetcher, privateAddress, requestOutside } from './request-outside.ts';

export interface LinkState {
  href: string;
  /** `alive`, `dead` (the other side says so), `unknown` (no answer this time), `skipped` (not to be tried). */
  state: 'alive' | 'dead' | 'unknown' | 'skipped';
  /** The HTTP status, 0 without an answer. */
  status: number;
  /** For people. */
  sentence: string;
}

export interface LinkCheckOptions {
  /** Milliseconds one address may take; 10,000 unless told. */
  timeout?: number;
  /** Hosts that may be tried although they are inside. */
  allowedHosts?: readonly string[];
  /** Addresses tried at the same time; 4 unless told. */
  atOnce?: number;
  /** How an address is asked; the own requester, which refuses inner networks after resolving too, unless told. */
  fetcher?: LinkFetcher;
}

const mostRedirects = 5;

/** The state of every address, in the order given; each address is tried once. Only http and https are tried. */
export async function checkLinks(hrefs: readonly string[], options: LinkCheckOptions = {}): Promise<LinkState[]> {
  const states = new Map<string, LinkState>();
  const waiting = [...new Set(hrefs)];
  const worker = async () => {
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) states.set(href, await checkOne(href, options));
  };
  await Promise.all(Array.from({ length: options.atOnce ?? 4 }, worker));
  return hrefs.map((href) => states.get(href)!);
}

async function checkOne(href: string, options: LinkCheckOptions): Promise<LinkState> {
  try {
    return await follow(href, options);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === privateAddress) return { href, state: 'skipped', status: 0, sentence: '域名指向内部地址，没有试。' };
    const gone = code === 'ENOTFOUND';
    return { href, state: gone ? 'dead' : 'unknown', status: 0, sentence: gone ? '网址里的域名不存在。' : '这次没有连上，过后再试。' };
  }
}

async function follow(href: string, options: LinkCheckOptions): Promise<LinkState> {
  let address = href;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const refusal = whyNotTried(address, options);
    if (refusal) return { href, state: 'skipped', status: 0, sentence: refusal };
    const answer = await ask(address, options);
    const next = answer.status >= 300 && answer.status < 400 ? answer.location : null;
    if (!next || !URL.canParse(next, address)) return judge(href, answer.status);
    address = new URL(next, address).href;
  }
  return { href, state: 'dead', status: 0, sentence: '网址转来转去没有尽头。' };
}

/** Every hop is looked at again: a public page may lead inside. */
function whyNotTried(address: string, options: LinkCheckOptions): string {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) return '不是网页地址，没有试。';
  const { hostname } = new URL(address);
  return options.allowedHosts?.includes(hostname) || !isInside(hostname) ? '' : '内部地址，没有试。';
}

/** HEAD first; many servers do not know it and are asked again with GET, of which only the head is read. */
async function ask(address: string, options: LinkCheckOptions): Promise<LinkAnswer> {
  const how = { timeout: options.timeout ?? 10_000, allowedHosts: options.allowedHosts ?? [] };
  const fetcher = options.fetcher ?? requestOutside;
  const head = await fetcher(address, 'HEAD', how).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && (cause.code === privateAddress || cause.code === 'ENOTFOUND')) throw cause;
    return null;
  });
  return head && head.status < 400 ? head : fetcher(address, 'GET', how);
}

function judge(href: string, status: number): LinkState {
  if (status < 400) return { href, state: 'alive', status, sentence: '' };
  if (status === 404 || status === 410) return { href, state: 'dead', status, sentence: `对方说这个页面不存在（${status}）。` };
  // A guard that lets no machine in says nothing about people.
  if (status === 401 || status === 403 || status === 405 || status === 412 || status === 429 || status === 521)
    return { href, state: 'unknown', status, sentence: `对方不让机器访问（${status}），请人工点开看一看。` };
  return { href, state: status >= 500 ? 'unknown' : 'dead', status, sentence: `对方答复出错（${status}）。` };
}
