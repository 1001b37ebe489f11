// Working days and holiday notices.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const menu: MenuItem[] = [
  { path: '/calendar', title: '工作日历', group: 'setup', icon: 'calendar', words: '调休 假期 节假日 放假通知 期限 试算 工作日' },
];

export const routes: RouteObject[] = [page('calendar', () => import('./calendar-page.tsx').then((m) => m.CalendarPage))];
