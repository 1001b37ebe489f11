// Publications, columns, ledger, figures, imports: their pages and their places in the menu.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'systemAdmin'];
const ledgerReaders = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'auditor'];
const office = ['disclosureOfficer', 'disclosureHead'];

export const routes: RouteObject[] = [
  page('publication', () => import('./list/list-page.tsx').then((m) => m.PublicationsPage)),
  page('publication/new', () => import('./list/new-page.tsx').then((m) => m.NewPublicationPage)),
  page('publication/:id', () => import('./publication-page.tsx').then((m) => m.PublicationPage)),
  page('kept', () => import('./life/kept-page.tsx').then((m) => m.KeptPage)),
  page('clean-up', () => import('./life/clean-up-page.tsx').then((m) => m.CleanUpPage)),
  page('columns', () => import('./columns/columns-page.tsx').then((m) => m.ColumnsPage)),
  page('kinds', () => import('./kinds/kinds-page.tsx').then((m) => m.KindsPage)),
  page('ledger', () => import('./ledger/ledger-page.tsx').then((m) => m.LedgerPage)),
  page('ledger/wanted', () => import('./ledger/wanted-page.tsx').then((m) => m.WantedPage)),
  page('figures', () => import('./ledger/figures-page.tsx').then((m) => m.FiguresPage)),
  page('import', () => import('./import/imports-page.tsx').then((m) => m.ImportsPage)),
  page('import/:id', () => import('./import/import-page.tsx').then((m) => m.ImportPage)),
];

export const menu: MenuItem[] = [
  {
    path: '/publication',
    title: '政府信息',
    group: 'work',
    icon: 'publication',
    roles: readers,
    words: '稿件 草稿 发布 公开 送审 修订 撤回 废止 失效 清除',
  },
  {
    path: '/ledger',
    title: '公开台账',
    group: 'ledger',
    icon: 'ledger',
    roles: ledgerReaders,
    words: '登记 微信 微博 公示栏 广播 公报 渠道',
  },
  {
    path: '/figures',
    title: '统计数字',
    group: 'ledger',
    icon: 'figures',
    roles: ledgerReaders,
    words: '条数 年报 图表 报表 数据 规范性文件',
  },
  { path: '/import', title: '导入台账', group: 'ledger', icon: 'import', roles: office, words: '表格 excel xlsx csv' },
  { path: '/columns', title: '栏目', group: 'setup', icon: 'columns', roles: readers, words: '目录 起步栏目' },
  { path: '/kinds', title: '信息种类', group: 'setup', icon: 'kinds', roles: readers, words: '填写项目 字段 表单' },
];
