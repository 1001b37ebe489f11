// Opens one of our own public pages the way a resident does, through the front door with its kept pages.
import type { App } from '#kernel/http';
import type { LookAtPage } from '#publication';

const patience = 5_000;

/** The look; through the network where the program listens, else (in tests) straight through the framework. */
export function lookAtPage(app: App, basePath: string): LookAtPage {
  return async (path) => {
    const at = app.server.address();
    if (at === null || typeof at === 'string') {
      const { statusCode, body } = await app.inject({ method: 'GET', url: basePath + path });
      return { status: statusCode, html: body };
    }
    const host = at.address === '::' || at.address === '0.0.0.0' ? '127.0.0.1' : at.family === 'IPv6' ? `[${at.address}]` : at.address;
    try {
      const answer = await fetch(`http://${host}:${at.port}${basePath}${path}`, {
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      return { status: answer.status, html: await answer.text() };
    } catch {
      return { status: 503, html: '' };
    }
  };
}
