// The public pages' addresses, and the door in front of the framework through which kept pages go.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportMistake } from '#interaction';
import { execute, type Runtime, type Services } from '#kernel/command';
import type { App } from '#kernel/http';
import { visitor } from '#kernel/permission';
import { searchDiary } from '#search';
import { assetRoutes } from './asset-routes.ts';
import { correctionRoutes } from './correction-routes.ts';
import { type Desk, installation, openDesk, type PortalConfig } from './desk.ts';
import { draftPage } from './draft-page.ts';
import { feedRoutes } from './feed-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { keptKey } from './modes.ts';
import { modesRoutes } from './modes-routes.ts';
import { openDataRoutes } from './open-data/routes.ts';
import { pageCache, sendReady } from './page-cache.ts';
import { pageRoutes } from './page-routes.ts';
import { pictureRoutes } from './picture-routes.ts';
import { portalReader } from './portal-reader.ts';
import { previewRoutes } from './preview/routes.ts';
import type { PortalReader } from './reader.ts';
import { showTrouble, strayRoutes } from './trouble.ts';
import type { PublicationView } from './views.ts';
import { type Watch, watch } from './watch.ts';

/** Bytes of pages kept in memory. */
const keptLimit = 64 * 1024 * 1024;
/** Seconds after which a kept page is made anew although nothing announced a change. */
const keptSeconds = 60;

export interface Portal {
  /** Answers from the kept pages; false when the framework must answer. */
  frontDoor(req: IncomingMessage, res: ServerResponse): boolean;
  /** Call after a commit that changed what an organ shows; other processes see it within a second. `raised`: the commit raised the site's version by one. */
  bump(organId: string, raised: boolean): void;
  /** The page a text would have; null when the organ has no section. Nothing is kept of it. */
  draftPage(slug: string, of: PublicationView): Promise<string | null>;
}

/** Registers the public pages on `app`, which carries the base path already. */
export function portalRoutes(app: App, runtime: Runtime, config: PortalConfig, given?: PortalReader): Portal {
  const diary = searchDiary(runtime.database, runtime.clock);
  const reader = given ?? portalReader(runtime.database, runtime.clock, diary.note);
  const cache = pageCache(keptLimit, keptSeconds);
  const desk = openDesk(config, reader, cache, {
    report: (organId, fields, address) => execute(runtime, reportMistake, { organId, ...fields }, visitor(address)),
    today: () => runtime.clock.today(),
  });
  let watching: Watch | undefined;
  app.register(async (scope) => {
    watching = await registerAll(scope as unknown as App, desk, runtime);
    scope.addHook('onClose', () => diary.close());
  });
  return {
    frontDoor(req, res) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return false;
      const page = cache.fresh(keptKey(req.url ?? '', req.headers.cookie));
      if (page === undefined) return false;
      sendReady(page, req, res);
      return true;
    },
    draftPage: (slug, of) => draftPage(desk, slug, of),
    bump(organId, raised) {
      if (raised) watching?.own(organId);
      bump(desk, organId);
    },
  };
}

async function registerAll(scope: App, desk: Desk, runtime: Pick<Runtime, 'services'>): Promise<Watch> {
  await desk.templates.refresh();
  scope.setErrorHandler((error, http, out) => showTrouble(desk, error, http, out));
  scope.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, hide: true } as typeof route.schema;
  });
  modesRoutes(scope, desk);
  correctionRoutes(scope, desk);
  readingRoutes(scope, desk, runtime.services);
  const watching = watch(desk, (organId) => bump(desk, organId));
  scope.addHook('onClose', async () => watching.stop());
  return watching;
}

/** What can be read: the same for people and for the export. */
export function readingRoutes(scope: App, desk: Desk, services: Pick<Services, 'files'>): void {
  pageRoutes(scope, desk);
  openDataRoutes(scope, desk);
  pictureRoutes(scope, desk);
  feedRoutes(scope, desk);
  fileRoutes(scope, desk, services);
  previewRoutes(scope, desk, services);
  assetRoutes(scope, desk.assets);
  strayRoutes(scope, desk);
}

function bump(desk: Desk, organId: string): void {
  desk.cache.drop(organId);
  desk.cache.drop(installation);
}
