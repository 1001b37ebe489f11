// Every module's routes, on one page.
import { auditRoutes } from '#audit';
import { calendarRoutes } from '#calendar';
import { channelRoutes, deliveryGroup } from '#channels';
import { documentsRoutes } from '#documents';
import { correctionWork, interactionRoutes } from '#interaction';
import { jobsRoutes } from '#jobs';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';
import { peopleRoutes } from '#people';
import { type Portal, portalRoutes } from '#portal';
import { ledgerRoutes, publicationRoutes, type WorkGroups } from '#publication';
import { reviewRoutes } from '#reviews';
import { demoRoutes } from './demo-routes.ts';

/** What waits for people in the modules above publication, on the workbench. */
const waiting: readonly WorkGroups[] = [correctionWork, deliveryGroup];

/** The interface under /api. */
export function moduleRoutes(app: App, runtime: Runtime, config: Config): void {
  calendarRoutes(app, runtime);
  peopleRoutes(app, runtime, config);
  auditRoutes(app, runtime);
  jobsRoutes(app, runtime);
  documentsRoutes(app, runtime);
  reviewRoutes(app, runtime);
  publicationRoutes(app, runtime);
  ledgerRoutes(app, runtime, waiting);
  interactionRoutes(app, runtime);
  channelRoutes(app, runtime, config);
  demoRoutes(app, config);
}

/** The pages residents read. */
export function publicPages(app: App, runtime: Runtime, config: Config): Portal {
  return portalRoutes(app, runtime, config);
}
