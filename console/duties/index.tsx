// The watch over duties: coverage.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor'];

export const routes: RouteObject[] = [page('coverage', () => import('./coverage-page.tsx').then((m) => m.CoveragePage))];

export const menu: MenuItem[] = [
  { path: '/coverage', title: '公开覆盖图', group: 'duties', icon: 'coverage', roles: readers, words: '目录事项 逾期 空白 到期 完成' },
];
