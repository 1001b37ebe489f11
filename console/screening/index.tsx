// The dictionary of expressions looked for before publication.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor'];

export const menu: MenuItem[] = [
  {
    path: '/wording',
    title: '发布前检查词库',
    group: 'setup',
    icon: 'wording',
    roles: readers,
    words: '错敏词 敏感词 禁用词 错别字 放行 机构改革 词典',
  },
];

export const routes: RouteObject[] = [page('wording', () => import('./wording-page.tsx').then((m) => m.WordingPage))];
