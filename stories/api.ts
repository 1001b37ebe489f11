// The interface as a person who has signed in uses it: for what a story needs and does not tell.
import type { Page } from 'playwright-core';

export interface Desk {
  organId: string;
  get<A>(path: string): Promise<A>;
  /** The answer, or the refusal's status and sentence. */
  tell(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<Told>;
}

export interface Told {
  status: number;
  body: { id?: string; version?: number; firstPassword?: string; error?: { code: string; message: string } } & Record<string, unknown>;
}

/** The interface with the person's own session; paths below `/api/organs/{organ}` unless they begin with `/api`. */
export async function api(page: Page, site: string): Promise<Desk> {
  const at = (path: string) => (path.startsWith('/api/') ? site + path : `${site}/api/organs/${desk.organId}${path}`);
  const get = async <A>(path: string) => (await page.request.get(at(path))).json() as Promise<A>;
  const desk: Desk = {
    organId: '',
    get,
    tell: async (method, path, data = {}) => {
      const answer = await page.request.fetch(at(path), { method, data });
      return { status: answer.status(), body: await answer.json() };
    },
  };
  const me = await get<{ organs: { id: string }[] }>('/api/me');
  desk.organId = me.organs[0]!.id;
  return desk;
}

/** A short text handed in for review; answers its id. */
export async function handIn(desk: Desk, title: string): Promise<string> {
  const { body: made } = await desk.tell('POST', '/publications', { kind: 'work-news' });
  const id = made.id!;
  const { fields, version } = await desk.get<{ fields: object; version: number }>(`/publications/${id}`);
  const draft = { version, fields: { ...fields, title }, bodyHtml: `<p>${title}的正文。</p>` };
  const { body: kept } = await desk.tell('PUT', `/publications/${id}/draft`, draft);
  const submitted = await desk.tell('POST', `/publications/${id}/submit`, { version: kept.version });
  if (submitted.status !== 200) throw new Error(submitted.body.error?.message);
  return id;
}
