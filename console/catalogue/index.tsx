// The catalogue of duties, the guide, the rulebook: their pages and their places in the menu.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = [
  'handler',
  'reviewer',
  'secrecyReviewer',
  'signer',
  'disclosureOfficer',
  'disclosureHead',
  'supervisor',
  'systemAdmin',
  'auditor',
];

export const routes: RouteObject[] = [
  page('catalogue', () => import('./list-page.tsx').then((m) => m.CataloguePage)),
  page('catalogue/new', () => import('./item-page.tsx').then((m) => m.NewItemPage)),
  page('catalogue/items/:id', () => import('./item-page.tsx').then((m) => m.ItemPage)),
  page('catalogue/proposals', () => import('./proposals-page.tsx').then((m) => m.ProposalsPage)),
  page('catalogue/assign', () => import('./assign-page.tsx').then((m) => m.AssignPage)),
  page('catalogue/domains', () => import('./domains-page.tsx').then((m) => m.DomainsPage)),
  page('catalogue/versions', () => import('./versions-page.tsx').then((m) => m.VersionsPage)),
  page('catalogue/starter', () => import('./starter-page.tsx').then((m) => m.StarterPage)),
  page('catalogue/import', () => import('./import-page.tsx').then((m) => m.ImportPage)),
  page('guide', () => import('./guide-page.tsx').then((m) => m.GuidePage)),
  page('rulebook', () => import('./rulebook-page.tsx').then((m) => m.RulebookPage)),
];

export const menu: MenuItem[] = [
  {
    path: '/catalogue',
    title: '公开目录',
    group: 'duties',
    icon: 'catalogue',
    roles: readers,
    words: '主动公开基本目录 事项 标准目录 领域 职责',
  },
  { path: '/guide', title: '公开指南', group: 'duties', icon: 'guide', roles: readers, words: '第十二条 联系方式 复核' },
  { path: '/rulebook', title: '公开制度', group: 'duties', icon: 'rulebook', roles: readers, words: '制度 规定 办法' },
];
