// A question whose answer is a file, streamed: a workbook, an archive.
import { PassThrough, type Writable } from 'node:stream';
import type { Static, TObject, TProperties } from 'typebox';
import type { App } from './http.ts';
import type { Actor, Permission } from './permission.ts';
import { requirePermission } from './routes.ts';

export interface Download<P extends TProperties, Q extends TProperties> {
  name: string;
  title: string;
  permission: Permission;
  params: TObject<P>;
  query: TObject<Q>;
  /** Without the extension. */
  fileName: (input: Static<TObject<P>> & Static<TObject<Q>>) => string;
  /** Refusals come before this is called; what fails later breaks the download off. */
  prepare?: (input: Static<TObject<P>> & Static<TObject<Q>>, actor: Actor) => Promise<unknown>;
  write: (input: Static<TObject<P>> & Static<TObject<Q>>, to: Writable) => Promise<void>;
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** GET `url` downloads a workbook. The permission is asked in `:organId`. */
export function workbookRoute<P extends TProperties, Q extends TProperties>(app: App, url: string, of: Download<P, Q>): void {
  downloadRoute(app, url, 'xlsx', of);
}

/** GET `url` downloads a file of that kind. The permission is asked in `:organId`. */
export function downloadRoute<P extends TProperties, Q extends TProperties>(
  app: App,
  url: string,
  extension: keyof typeof mediaTypes,
  of: Download<P, Q>,
): void {
  app.get(url, {
    schema: { operationId: of.name, summary: of.title, tags: [of.name.split('.')[0]!], params: of.params, querystring: of.query },
    handler: async (http, out) => {
      const input = { ...(http.query as object), ...(http.params as object) } as Static<TObject<P>> & Static<TObject<Q>>;
      requirePermission(http.actor, of.permission, (http.params as { organId: string }).organId);
      await of.prepare?.(input, http.actor);
      const stream = new PassThrough();
      of.write(input, stream).catch((error: Error) => stream.destroy(error));
      const name = encodeURIComponent(`${of.fileName(input)}.${extension}`);
      return out
        .type(mediaTypes[extension])
        .header('content-disposition', `attachment; filename="gongkai.${extension}"; filename*=UTF-8''${name}`)
        .header('cache-control', 'no-store')
        .send(stream);
    },
  });
}
