// The audit trail's pages, for the auditor.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const menu: MenuItem[] = [
  { path: '/audit', title: '审计记录', group: 'admin', icon: 'audit', roles: ['auditor'], words: '日志 核验 留痕' },
  {
    path: '/audit/installation',
    title: '系统审计',
    group: 'admin',
    icon: 'audit',
    roles: ['auditor'],
    ofInstallation: true,
    words: '登录失败 日志 核验',
  },
];

export const routes: RouteObject[] = [
  page('audit', () => import('./audit-page.tsx').then((m) => m.OrganAuditPage)),
  page('audit/installation', () => import('./audit-page.tsx').then((m) => m.InstallationAuditPage)),
];
