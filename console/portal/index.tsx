// The public pages: their static export.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const routes: RouteObject[] = [page('site-export', () => import('./export-page.tsx').then((m) => m.ExportPage))];

export const menu: MenuItem[] = [
  {
    path: '/site-export',
    title: '静态导出',
    group: 'setup',
    icon: 'siteExport',
    roles: ['systemAdmin', 'disclosureOfficer', 'disclosureHead'],
    ofInstallation: true,
    words: '静态网站 导出 防篡改 校验',
  },
];
