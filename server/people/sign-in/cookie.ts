// The cookie that carries the session's token.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#kernel/config';

export const cookieName = 'gongkai_session';

type Place = Pick<Config, 'basePath' | 'publicUrl'>;

export function tokenIn(http: FastifyRequest): string | null {
  const token = http.cookies[cookieName];
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

/** Out of reach of scripts, not sent along by other sites' forms; only over TLS where the site has it. */
export function setToken(out: FastifyReply, token: string, config: Place): void {
  out.setCookie(cookieName, token, { ...attributes(config), httpOnly: true });
}

export function clearToken(out: FastifyReply, config: Place): void {
  out.clearCookie(cookieName, attributes(config));
}

function attributes({ basePath, publicUrl }: Place) {
  return { path: basePath || '/', sameSite: 'lax' as const, secure: publicUrl?.startsWith('https:') ?? false };
}
