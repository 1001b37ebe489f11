// The static export over HTTP: what came of the last ones, and one more now.
import { Type as T } from 'typebox';
import { SiteExportRow, SiteExportSetting } from '#contract/portal';
import { Done, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { exportBlockers, startExport } from './job.ts';
import { may } from './permissions.ts';
import { listExports } from './record.ts';

/** Adds the routes of the export. */
export function exportRoutes(app: App, runtime: Runtime): void {
  const { database, services } = runtime;
  commandRoute(app, runtime, 'POST', '/api/site-exports', startExport, Done);
  questionRoute(app, '/api/site-exports', {
    name: 'portal.exports',
    title: '静态导出记录',
    permission: may.readExports,
    organ: () => null,
    input: T.Object(PageInput),
    answer: Page(SiteExportRow),
    async ask({ page = 1, pageSize = 20 }) {
      const { rows, total } = await listExports(database.read, page, pageSize);
      return { rows: rows.map(rowOf), total, page, pageSize };
    },
  });
  questionRoute(app, '/api/site-exports/setting', {
    name: 'portal.exportSetting',
    title: '静态导出的设置',
    permission: may.readExports,
    organ: () => null,
    input: T.Object({}),
    answer: SiteExportSetting,
    ask: async () => ({
      folder: services.siteExport?.folder ?? null,
      base: services.siteExport?.base ?? null,
      blockers: exportBlockers(services),
    }),
  });
}

const rowOf = (row: Awaited<ReturnType<typeof listExports>>['rows'][number]) => ({
  id: row.id,
  folder: row.folder,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  state: row.state,
  files: row.files,
  changed: row.changed,
  removed: row.removed,
  digest: row.digest,
  problem: row.problem,
});
