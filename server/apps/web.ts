// The web server of one process: every module's routes under BASE_PATH, the console, the public pages.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { EventName } from '#kernel/events';
import { type App, createHttp } from '#kernel/http';
import { authenticator } from '#people';
import type { Portal } from '#portal';
import { apiRoutes } from './api-page.ts';
import { consoleRoutes } from './console.ts';
import { draftPreview } from './draft-preview.ts';
import { healthRoutes, type Leaving } from './health.ts';
import { moduleRoutes, publicPages } from './routes.ts';

/** Events after which the public pages of their organ look different. */
const changesPages: ReadonlySet<EventName> = new Set<EventName>([
  'publication.published',
  'publication.withdrawn',
  'publication.validityChanged',
  'publication.linked',
  'publication.removed',
  'publication.columnsChanged',
  'people.organChanged',
  'catalogue.versionsChanged',
  'interaction.correctionAnswered',
]);

export interface Web {
  app: App;
  health: Leaving;
  pages: Portal;
}

export async function createWeb(config: Config, runtime: Runtime): Promise<Web> {
  const health: Leaving = { leaving: false };
  const door: { pages?: Portal } = {};
  const frontDoor = (req: IncomingMessage, res: ServerResponse) => door.pages?.frontDoor(req, res) ?? false;
  const app = await createHttp({
    config,
    runtime,
    authenticate: authenticator(runtime, config),
    frontDoor,
    uncounted: ['/console/assets/', '/assets/'],
  });
  healthRoutes(app, runtime, health);
  await app.register(
    async (scope) => {
      moduleRoutes(scope, runtime, config);
      draftPreview(scope, runtime, config, (slug, of) => door.pages!.draftPage(slug, of));
      apiRoutes(scope, config);
      await consoleRoutes(scope, config);
      door.pages = publicPages(scope, runtime, config);
    },
    { prefix: config.basePath },
  );
  runtime.committed = (organId, events) => {
    runtime.services.jobs.wake();
    if (!organId) return;
    const changes = events.filter((event) => changesPages.has(event));
    // What changes the public pages raises the site's version; a changed name or department does not.
    if (changes.length > 0)
      door.pages?.bump(
        organId,
        changes.some((event) => !event.startsWith('people.')),
      );
  };
  return { app, health, pages: door.pages! };
}
