// What a request says about the reader: which modes, below which language.
import type { FastifyRequest } from 'fastify';
import type { PortalConfig } from './desk.ts';
import { hantPath, type Modes, modesIn } from './modes.ts';

/** The modes the request's cookie and address ask for. */
export function modesOf(config: Pick<PortalConfig, 'basePath'>, http: FastifyRequest): Modes {
  const below = http.url.slice(config.basePath.length);
  return modesIn(http.headers.cookie, below === hantPath || below.startsWith(`${hantPath}/`));
}

/** The address below the base path and the language: `/o/…`. */
export function pathBelow(config: Pick<PortalConfig, 'basePath'>, http: FastifyRequest): string {
  const below = http.url.slice(config.basePath.length);
  return below.startsWith(`${hantPath}/`) ? below.slice(hantPath.length) : below;
}

/** The origin in the settings, else the host this request named: then the answer is for this reader only. */
export function originOf(config: Pick<PortalConfig, 'publicUrl'>, http: FastifyRequest): string {
  return config.publicUrl ?? `${http.protocol}://${http.host}`;
}
