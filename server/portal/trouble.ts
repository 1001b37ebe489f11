// When something goes wrong on a public page: the same look, a sentence, a way on.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '#kernel/errors';
import { type App, httpRefusal, httpStatus, toRefusal } from '#kernel/http';
import { edgeHeaders } from './answers.ts';
import { modesOf, pathBelow } from './asked.ts';
import { type Desk, type Framing, findSite, frameOf } from './desk.ts';
import { inTraditional } from './hant.ts';
import { keptKey } from './modes.ts';
import { ready, sendReady } from './page-cache.ts';
import { errorPage, notFound, type Trouble } from './pages/error.ts';
import type { Frame } from './site.ts';

/** The error handler of the public pages. */
export async function showTrouble(desk: Desk, error: unknown, http: FastifyRequest, out: FastifyReply): Promise<void> {
  const refusal = toRefusal(error, http.id);
  if (refusal.kind === 'unavailable') {
    http.log.error({ err: error }, 'failed');
    const url = http.raw.url ?? '';
    const kept = desk.cache.lastKnown(keptKey(url, http.headers.cookie)) ?? desk.cache.lastKnown(url);
    if (kept) {
      out.hijack();
      return sendReady(kept, http.raw, out.raw);
    }
  }
  const frame = frameOf(desk, { modes: modesOf(desk.config, http) });
  await sendPage(http, out, httpStatus(refusal), errorPage(frame, inWords(refusal, http.id)), frame.modes.hant);
}

/** Answers 404 in the look of the section the address lies in, where there is one. */
export async function showNotFound(desk: Desk, http: FastifyRequest, out: FastifyReply, slug?: string): Promise<void> {
  const framing = { modes: modesOf(desk.config, http) };
  const frame: Frame = (slug ? await findSite(desk, slug, framing) : null) ?? (await onlySite(desk, framing)) ?? frameOf(desk, framing);
  await sendPage(http, out, 404, errorPage(frame, notFound), frame.modes.hant);
}

/** Every address nobody else answers. */
export function strayRoutes(app: App, desk: Desk): void {
  app.get('/*', async (http, out) => {
    const path = pathBelow(desk.config, http);
    if (/^\/(api|console)(\/|$|\?)/.test(path)) return notOurs(http, out);
    return showNotFound(desk, http, out, /^\/o\/([^/?]+)/.exec(path)?.[1]);
  });
}

/** The programs' own addresses answer as programs do. */
function notOurs(http: FastifyRequest, out: FastifyReply): FastifyReply {
  const { code, message } = httpRefusal('http.notFound');
  return out.code(404).send({ error: { code, message, requestId: http.id } });
}

async function onlySite(desk: Desk, framing: Framing): Promise<Frame | null> {
  const organs = await desk.organs();
  return organs.length === 1 ? findSite(desk, organs[0]!.slug, framing) : null;
}

function inWords(refusal: Refusal, requestId: string): Trouble {
  if (refusal.kind === 'missing') return notFound;
  if (refusal.kind === 'tooMany') return { heading: '访问太频繁了', sentence: refusal.message };
  if (refusal.kind === 'invalid') return { heading: '这个地址看不懂', sentence: '地址里有无法识别的内容，请从首页重新进入。' };
  return { heading: '暂时打不开这个页面', sentence: '系统一时出了问题，已经记录，请过几分钟再试。', requestId };
}

/** Sends a page that is never kept. `text` is in simplified characters. */
export async function sendPage(http: FastifyRequest, out: FastifyReply, status: number, text: string, hant: boolean): Promise<void> {
  const page = ready(status, 'text/html; charset=utf-8', hant ? await inTraditional(text) : text, 'no-store', edgeHeaders(out));
  out.hijack();
  sendReady(page, http.raw, out.raw);
}
