// Every address of the console.
import { createBrowserRouter } from 'react-router';
import { basePath } from '../api/base.ts';
import { page } from '../parts/module.tsx';
import { ToFirstOrgan } from './first-organ.tsx';
import { moduleRoutes } from './modules.ts';
import { NotFound } from './not-found.tsx';
import { RouteDefect } from './page-defect.tsx';
import { Root } from './root.tsx';

export const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: Root,
      ErrorBoundary: RouteDefect,
      HydrateFallback: () => null,
      children: [
        { index: true, Component: ToFirstOrgan },
        { path: 'set-up', Component: ToFirstOrgan },
        {
          path: ':organ',
          lazy: async () => ({ Component: (await import('./frame.tsx')).Frame }),
          children: [
            {
              ErrorBoundary: RouteDefect,
              children: [
                { index: true, lazy: async () => ({ Component: (await import('./workbench.tsx')).WorkbenchPage }) },
                page('me', () => import('./me/me-page.tsx').then((m) => m.MePage)),
                ...moduleRoutes,
                { path: '*', Component: NotFound },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: `${basePath}/console` },
);
