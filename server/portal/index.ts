// The door of the portal: the public pages.

export { checkCli, exportCli, exportUsage } from './export/cli.ts';
export { type Portal, portalRoutes } from './routes.ts';
