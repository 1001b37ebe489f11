// Interaction: what residents report of the pages, and its answers.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['handler', 'disclosureOfficer', 'disclosureHead', 'supervisor'];

export const routes: RouteObject[] = [
  page('corrections', () => import('./corrections-page.tsx').then((m) => m.CorrectionsPage)),
  page('corrections/:id', () => import('./correction-page.tsx').then((m) => m.CorrectionPage)),
];

export const menu: MenuItem[] = [
  {
    path: '/corrections',
    title: '网站纠错',
    group: 'work',
    icon: 'corrections',
    roles: readers,
    words: '找错 留言 错别字 错字 居民 群众 答复',
  },
];
