// The interface as a person who has signed in uses it: for what a story needs and does not tell.
import type { Page } from 'playwright-core';
import { demoPassword } from './office.ts';

export interface Desk {
  organId: string;
  cookie: string;
  get<A>(path: string): Promise<A>;
  /** The answer, or the refusal's status and sentence; `body` is sent as JSON, bytes as they are. */
  tell(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object | Buffer): Promise<Told>;
}

export interface Told {
  status: number;
  body: { id?: string; version?: number; fileHash?: string; error?: { code: string; message: string } } & Record<string, unknown>;
}

/** The interface with the session of a page; paths lie below `/api/organs/{organ}` unless they begin with `/api/`. */
export async function api(page: Page, site: string): Promise<Desk> {
  const cookies = await page.context().cookies(`${site}/api`);
  return desk(site, cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
}

/** The interface for one of the demo's people, without a browser. */
export async function deskOf({ site }: { site: string }, login: string): Promise<Desk> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${site}/api/sign-in`, { method: 'POST', headers, body: JSON.stringify({ login, password: demoPassword }) });
  return desk(site, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
}

async function desk(site: string, cookie: string): Promise<Desk> {
  const at = (path: string) => (path.startsWith('/api/') ? site + path : `${site}/api/organs/${made.organId}${path}`);
  const made: Desk = {
    organId: '',
    cookie,
    get: async <A>(path: string) => (await (await fetch(at(path), { headers: { cookie } })).json()) as A,
    tell: async (method, path, body = {}) => {
      const bytes = body instanceof Buffer;
      const headers = { cookie, 'content-type': bytes ? 'application/octet-stream' : 'application/json' };
      const answer = await fetch(at(path), { method, headers, body: bytes ? new Uint8Array(body) : JSON.stringify(body) });
      return { status: answer.status, body: (await answer.json()) as Told['body'] };
    },
  };
  const me = await made.get<{ organs: { id: string }[] }>('/api/me');
  made.organId = me.organs[0]?.id ?? '';
  return made;
}

/** A short text handed in for review; answers its id. */
export async function handIn(desk: Desk, title: string): Promise<string> {
  const { body: made } = await desk.tell('POST', '/publications', { kind: 'work-news' });
  const { fields, version } = await desk.get<{ fields: object; version: number }>(`/publications/${made.id}`);
  const draft = { version, fields: { ...fields, title }, bodyHtml: `<p>${title}的正文。</p>` };
  const { body: kept } = await desk.tell('PUT', `/publications/${made.id}/draft`, draft);
  const submitted = await desk.tell('POST', `/publications/${made.id}/submit`, { version: kept.version });
  if (submitted.status !== 200) throw new Error(submitted.body.error?.message);
  return made.id!;
}

/** A file brought in whole; answers its hash. */
export async function bring(desk: Desk, fileName: string, bytes: Buffer, purpose: 'table' | 'attachment'): Promise<string> {
  const { body: upload } = await desk.tell('POST', '/uploads', { fileName, size: bytes.length, purpose });
  const { body } = await desk.tell('PUT', `/uploads/${upload.id}?start=0`, bytes);
  return body.fileHash!;
}
