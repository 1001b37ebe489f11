// The door of the portal: the public pages.

export { checkCli, exportCli, exportUsage } from './export/cli.ts';
export { type Exported, exportSite } from './export/export-site.ts';
export { type ExportTarget, exportSiteJob } from './export/job.ts';
export { exportRoutes } from './export/routes.ts';
export { type Portal, portalRoutes } from './routes.ts';
