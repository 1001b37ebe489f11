// The door of the portal: the public pages.

export { type Portal, portalRoutes } from './routes.ts';
