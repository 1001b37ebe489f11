// Search: the synonyms an organ keeps, and what people look for.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['disclosureOfficer', 'disclosureHead', 'handler', 'supervisor', 'systemAdmin'];

export const routes: RouteObject[] = [
  page('search', () => import('./synonyms-page.tsx').then((m) => m.SynonymsPage)),
  page('search/asked', () => import('./searches-page.tsx').then((m) => m.SearchesPage)),
];

export const menu: MenuItem[] = [
  { path: '/search', title: '检索用词', group: 'setup', icon: 'search', roles: readers, words: '近义词 同义词 搜索 检索 找不到' },
];
