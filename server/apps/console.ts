// Serves the built staff console under /console/, with a nonce for its styles in every page.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { Config } from '#kernel/config';
import { type App, httpRefusal } from '#kernel/http';

const built = join(import.meta.dirname, '../../dist/console');

export async function consoleRoutes(app: App, config: Config): Promise<void> {
  if (!existsSync(join(built, 'index.html'))) {
    app.get('/console/*', { schema: { hide: true } }, () => {
      throw httpRefusal('http.notFound');
    });
    return;
  }
  await app.register(serveStatic, {
    root: join(built, 'assets'),
    prefix: '/console/assets/',
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
    schemaHide: true,
    preCompressed: true,
  });
  const send = async (out: FastifyReply) => {
    // Read afresh: an upgrade may rebuild the console while the server runs.
    const page = await readFile(join(built, 'index.html'), 'utf8');
    const nonce = randomBytes(16).toString('base64');
    out.header('content-security-policy', policy(nonce)).header('cache-control', 'no-store').type('text/html; charset=utf-8');
    return out.send(page.replaceAll('__NONCE__', nonce).replaceAll('__BASE__', config.basePath));
  };
  app.get('/console', { schema: { hide: true } }, (_http, out) => out.redirect(`${config.basePath}/console/`));
  app.get('/console/*', { schema: { hide: true } }, (_http, out) => send(out));
}

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Elements carry widths and positions as style attributes; style sheets need the nonce.
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
