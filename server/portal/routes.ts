// The public pages' addresses, and the door in front of the framework through which kept pages go.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { reportMistake } from '#interaction';
import { execute, type Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { visitor } from '#kernel/permission';
import { searchDiary } from '#search';
import { assetRoutes } from './asset-routes.ts';
import { correctionRoutes } from './correction-routes.ts';
import { type Desk, installation, openDesk, type PortalConfig } from './desk.ts';
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
  pageRoutes(scope, desk);
  modesRoutes(scope, desk);
  correctionRoutes(scope, desk);
  openDataRoutes(scope, desk);
  pictureRoutes(scope, desk);
  feedRoutes(scope, desk);
  fileRoutes(scope, desk, runtime.services);
  previewRoutes(scope, desk, runtime.services);
  assetRoutes(scope, desk.assets);
  strayRoutes(scope, desk);
  const watching = watch(desk, (organId) => bump(desk, organId));
  scope.addHook('onClose', async () => watching.stop());
  return watching;
}

function bump(desk: Desk, organId: string): void {
  desk.cache.drop(organId);
  desk.cache.drop(installation);
}
