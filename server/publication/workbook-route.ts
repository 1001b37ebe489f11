// A question whose answer is a workbook, streamed.
import { PassThrough, type Writable } from 'node:stream';
import type { Static, TObject, TProperties } from 'typebox';
import type { App } from '#kernel/http';
import type { Permission } from '#kernel/permission';
import { requirePermission } from '#kernel/routes';

export interface WorkbookQuestion<P extends TProperties, Q extends TProperties> {
  name: string;
  title: string;
  permission: Permission;
  params: TObject<P>;
  query: TObject<Q>;
  /** Without the extension. */
  fileName: (input: Static<TObject<P>> & Static<TObject<Q>>) => string;
  /** Refusals come before this is called; what fails later breaks the download off. */
  prepare?: (input: Static<TObject<P>> & Static<TObject<Q>>) => Promise<unknown>;
  write: (input: Static<TObject<P>> & Static<TObject<Q>>, to: Writable) => Promise<void>;
}

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** GET `url` downloads the workbook. The permission is asked in `:organId`. */
export function workbookRoute<P extends TProperties, Q extends TProperties>(app: App, url: string, of: WorkbookQuestion<P, Q>): void {
  app.get(url, {
    schema: { operationId: of.name, summary: of.title, tags: [of.name.split('.')[0]!], params: of.params, querystring: of.query },
    handler: async (http, out) => {
      const input = { ...(http.query as object), ...(http.params as object) } as Static<TObject<P>> & Static<TObject<Q>>;
      requirePermission(http.actor, of.permission, (http.params as { organId: string }).organId);
      await of.prepare?.(input);
      const stream = new PassThrough();
      of.write(input, stream).catch((error: Error) => stream.destroy(error));
      const name = encodeURIComponent(`${of.fileName(input)}.xlsx`);
      return out
        .type(mediaType)
        .header('content-disposition', `attachment; filename="gongkai.xlsx"; filename*=UTF-8''${name}`)
        .header('cache-control', 'no-store')
        .send(stream);
    },
  });
}
