// A draft as its public page, for those who work on it: the portal draws it, the files come from the organ's own store.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';
import { requirePermission } from '#kernel/routes';
import type { Portal } from '#portal';
import { draftAsPublic, mayReadPublications } from '#publication';

interface Params {
  organId: string;
  id: string;
}

/** Adds the address of the preview; it is shown in a frame of the console. */
export function draftPreview(app: App, { database, clock }: Runtime, config: Config, draw: Portal['draftPage']): void {
  app.get<{ Params: Params }>('/api/organs/:organId/publications/:id/page', {
    schema: {
      operationId: 'publication.page',
      summary: '稿子的公开页面样子',
      tags: ['publication'],
      params: T.Object({ organId: Id, id: Id }),
    },
    handler: async (http, out) => {
      const key = http.params;
      requirePermission(http.actor, mayReadPublications, key.organId);
      const { slug, publication } = await draftAsPublic(database.read, key, { now: clock.now(), today: clock.today() });
      const page = await draw(slug, publication);
      out.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
      return out.send(page === null ? '' : ownFiles(page, config.basePath, key.organId));
    },
  });
}

/** Files of a draft are not public yet: they are read through the organ's store. */
function ownFiles(page: string, basePath: string, organId: string): string {
  return page.replaceAll(
    /"[^"\s]*\/(?:files|preview)\/([0-9a-f]{64})(?:\/[^"]*)?"/g,
    `"${basePath}/api/organs/${organId}/files/$1?inline=true"`,
  );
}
