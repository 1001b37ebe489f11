// Asks an address on the public network; a name that resolves to an inner network is refused at the moment of connecting.
import { lookup as resolve } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './links.ts';

export interface LinkAnswer {
  status: number;
  /** Where a redirection leads, null without one. */
  location: string | null;
}

export interface LinkRequest {
  /** Milliseconds. */
  timeout: number;
  allowedHosts: readonly string[];
}

export type LinkFetcher = (address: string, method: 'HEAD' | 'GET', how: LinkRequest) => Promise<LinkAnswer>;

/** The code of the error thrown for a name that leads inside. */
export const privateAddress = 'EPRIVATE';

/** Only the head of the answer is read. Throws for no answer, a timeout, or an address inside (`privateAddress`). */
export const requestOutside: LinkFetcher = (address, method, { timeout, allowedHosts }) => {
  const url = new URL(address);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const lookup = allowedHosts.includes(url.hostname) ? undefined : guardedLookup;
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; gongkai link check)', accept: '*/*' };
  return new Promise((done, fail) => {
    const sent = send(url, { method, headers, signal: AbortSignal.timeout(timeout), ...(lookup ? { lookup } : {}) }, (response) => {
      done({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
      response.destroy();
    });
    sent.on('error', fail);
    sent.end();
  });
};

/** The address that is looked at is the address that is connected to. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (trouble, addresses) => {
    if (trouble) return callback(trouble, '', 0);
    if (addresses.some((one) => isPrivateAddress(one.address)))
      return callback(Object.assign(new Error(`${hostname} leads inside`), { code: privateAddress }), '', 0);
    return options.all ? callback(null, addresses) : callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
