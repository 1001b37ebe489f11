// Where the buttons of the tools lead: remembers the choice in a cookie and goes back. Works without scripts.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '#kernel/http';
import type { Desk, PortalConfig } from './desk.ts';
import { changedModes, modesCookie, modesIn, modesValue } from './modes.ts';

const remembered = 365 * 24 * 3600;
const mostFormBytes = 64 * 1024;

export function modesRoutes(app: App, desk: Desk): void {
  takeForms(app);
  // Somebody who reloads what the button led to.
  app.get('/view', async (_http, out) => out.redirect(`${desk.config.basePath}/`, 303));
  app.post('/view', async (http, out) => choose(desk.config, http, out));
}

/** Pages without scripts send forms as browsers always did. */
function takeForms(app: App): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: mostFormBytes }, (_http, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(body.toString()))),
  );
}

function choose(config: PortalConfig, http: FastifyRequest, out: FastifyReply): FastifyReply {
  const form = (http.body ?? {}) as Record<string, unknown>;
  const modes = changedModes(modesIn(http.headers.cookie, false), String(form.set ?? ''));
  const cookie = `${modesCookie}=${modesValue(modes)}; Path=${config.basePath || '/'}; Max-Age=${remembered}; SameSite=Lax`;
  return out
    .header('set-cookie', cookie)
    .header('cache-control', 'no-store')
    .redirect(backTo(config, String(form.back ?? '')), 303);
}

/** The page the form came from; nothing that leads away from the public pages. */
export function backTo(config: Pick<PortalConfig, 'basePath'>, back: string): string {
  const home = `${config.basePath}/`;
  const own = 'http://own.invalid';
  const url = back.startsWith(home) && URL.canParse(back, own) ? new URL(back, own) : null;
  const safe = url !== null && url.origin === own && url.pathname.startsWith(home) && !url.pathname.startsWith('//');
  return safe ? url.pathname + url.search : home;
}
