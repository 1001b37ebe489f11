// Every module's routes, on one page.
import { auditRoutes } from '#audit';
import { calendarRoutes } from '#calendar';
import { type CataloguePorts, catalogueRoutes, catalogueWork } from '#catalogue';
import { accountGroup, channelRoutes, deliveryGroup } from '#channels';
import { documentsRoutes } from '#documents';
import { dutyRoutes, dutyWork } from '#duties';
import { correctionWork, interactionRoutes } from '#interaction';
import { jobsRoutes } from '#jobs';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';
import { peopleRoutes } from '#people';
import { exportRoutes, type Portal, portalRoutes } from '#portal';
import { ledgerRoutes, lifeRoutes, listColumns, publicationRoutes, type WorkGroups } from '#publication';
import { reviewRoutes } from '#reviews';
import { screeningRoutes } from '#screening';
import { searchRoutes } from '#search';
import { demoRoutes } from './demo-routes.ts';
import { lookAtPage } from './look-at-page.ts';

/** What waits for people in the modules above publication, on the workbench. */
const waiting: readonly WorkGroups[] = [correctionWork, deliveryGroup, accountGroup, catalogueWork, dutyWork];

/** What the catalogue is told of the columns above it. */
const catalogueKnows: CataloguePorts = {
  columnNames: async (db, organId) => new Map((await listColumns(db, organId)).map((column) => [column.id, column.name])),
};

/** The interface under /api. */
export function moduleRoutes(app: App, runtime: Runtime, config: Config): void {
  calendarRoutes(app, runtime);
  peopleRoutes(app, runtime, config);
  auditRoutes(app, runtime);
  jobsRoutes(app, runtime);
  documentsRoutes(app, runtime);
  screeningRoutes(app, runtime);
  searchRoutes(app, runtime);
  exportRoutes(app, runtime);
  reviewRoutes(app, runtime);
  catalogueRoutes(app, runtime, catalogueKnows);
  publicationRoutes(app, runtime);
  lifeRoutes(app, runtime, lookAtPage(app, config.basePath));
  ledgerRoutes(app, runtime, waiting);
  interactionRoutes(app, runtime);
  dutyRoutes(app, runtime);
  channelRoutes(app, runtime, config);
  demoRoutes(app, config);
}

/** The pages residents read. */
export function publicPages(app: App, runtime: Runtime, config: Config): Portal {
  return portalRoutes(app, runtime, config);
}
