// The modules of the console, in the order of their entries in the menu.
import { menu as auditMenu, routes as auditRoutes } from '../audit/index.tsx';
import { menu as calendarMenu, routes as calendarRoutes } from '../calendar/index.tsx';
import { menu as catalogueMenu, routes as catalogueRoutes } from '../catalogue/index.tsx';
import { menu as channelsMenu, routes as channelsRoutes } from '../channels/index.tsx';
import { menu as documentsMenu, routes as documentsRoutes } from '../documents/index.tsx';
import { menu as dutiesMenu, routes as dutiesRoutes } from '../duties/index.tsx';
import { menu as interactionMenu, routes as interactionRoutes } from '../interaction/index.tsx';
import { menu as jobsMenu, routes as jobsRoutes } from '../jobs/index.tsx';
import type { MenuGroup, MenuItem } from '../parts/module.tsx';
import { menu as peopleMenu, routes as peopleRoutes } from '../people/index.tsx';
import { menu as portalMenu, routes as portalRoutes } from '../portal/index.tsx';
import { menu as publicationMenu, routes as publicationRoutes } from '../publication/index.tsx';
import { menu as reviewsMenu, routes as reviewsRoutes } from '../reviews/index.tsx';
import { menu as screeningMenu, routes as screeningRoutes } from '../screening/index.tsx';
import { menu as searchMenu, routes as searchRoutes } from '../search/index.tsx';

export const workbenchItem: MenuItem = { path: '/', title: '工作台', group: 'work', icon: 'home', words: '首页 今天 待办' };

export const menu: readonly MenuItem[] = [
  workbenchItem,
  ...reviewsMenu,
  ...publicationMenu,
  ...dutiesMenu,
  ...catalogueMenu,
  ...interactionMenu,
  ...channelsMenu,
  ...documentsMenu,
  ...screeningMenu,
  ...searchMenu,
  ...portalMenu,
  ...peopleMenu,
  ...calendarMenu,
  ...jobsMenu,
  ...auditMenu,
];
export const moduleRoutes = [
  ...reviewsRoutes,
  ...publicationRoutes,
  ...dutiesRoutes,
  ...catalogueRoutes,
  ...interactionRoutes,
  ...channelsRoutes,
  ...documentsRoutes,
  ...screeningRoutes,
  ...searchRoutes,
  ...portalRoutes,
  ...peopleRoutes,
  ...calendarRoutes,
  ...jobsRoutes,
  ...auditRoutes,
];

export const groupNames: Record<MenuGroup, string> = {
  work: '办理',
  duties: '公开职责',
  ledger: '台账与渠道',
  setup: '设置',
  admin: '管理',
};
