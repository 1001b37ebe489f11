// The background jobs' page, for the system administrator.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const menu: MenuItem[] = [
  { path: '/jobs', title: '后台任务', group: 'admin', icon: 'jobs', roles: ['systemAdmin'], ofInstallation: true, words: '失败 重跑 夜间' },
];

export const routes: RouteObject[] = [page('jobs', () => import('./jobs-page.tsx').then((m) => m.JobsPage))];
