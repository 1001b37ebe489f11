// Trying a text out, asking why something was not found, and a list as a workbook.
import { PassThrough } from 'node:stream';
import { type Static, Type as T } from 'typebox';
import { OneList, TriedText, WhyNotFound } from '#contract/screening';
import { Id } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { requirePermission } from '#kernel/routes';
import { exportEntries } from './export-entries.ts';
import { may } from './permissions.ts';
import { tryText } from './queries/try-text.ts';
import { whyNotFound } from './queries/why-not-found.ts';
import { findList } from './rows.ts';

const Organ = T.Object({ organId: Id });
const Text = T.Object({ text: T.String({ maxLength: 300_000 }) });
const Why = T.Object({ ...Text.properties, expression: T.String({ maxLength: 100 }) });
const List = T.Object(OneList);

/** Questions whose text is too long for an address. */
export function trialRoutes(app: App, { database: { read } }: Runtime, all: string): void {
  app.post(`${all}/try`, {
    schema: {
      operationId: 'screening.try',
      summary: '用一段文字试词库',
      tags: ['screening'],
      params: Organ,
      body: Text,
      response: { 200: TriedText },
    },
    handler: async (http): Promise<Static<typeof TriedText>> => {
      const { organId } = http.params as Static<typeof Organ>;
      requirePermission(http.actor, may.read, organId);
      return tryText(read, organId, (http.body as Static<typeof Text>).text);
    },
  });
  app.post(`${all}/why-not`, {
    schema: {
      operationId: 'screening.whyNot',
      summary: '为什么没有找到',
      tags: ['screening'],
      params: Organ,
      body: Why,
      response: { 200: WhyNotFound },
    },
    handler: async (http): Promise<Static<typeof WhyNotFound>> => {
      const { organId } = http.params as Static<typeof Organ>;
      const { text, expression } = http.body as Static<typeof Why>;
      requirePermission(http.actor, may.read, organId);
      return whyNotFound(read, organId, text, expression);
    },
  });
}

export function exportRoute(app: App, { database: { read } }: Runtime, url: string): void {
  app.get(url, {
    schema: { operationId: 'screening.export', summary: '导出词库', tags: ['screening'], params: List },
    handler: async (http, out) => {
      const key = http.params as Static<typeof List>;
      requirePermission(http.actor, may.read, key.organId);
      const { name } = await findList(read, key);
      const stream = new PassThrough();
      exportEntries(read, key, stream).catch((error: Error) => stream.destroy(error));
      return out
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', `attachment; filename="wording.xlsx"; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`)
        .header('cache-control', 'no-store')
        .send(stream);
    },
  });
}
