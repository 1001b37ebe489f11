// What waits for me to review, the page on which it is decided, how an organ reviews, and what is kept of its secrecy reviews.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const reviewers = ['reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead'];
const readers = [...reviewers, 'handler', 'supervisor'];

export const routes: RouteObject[] = [
  page('reviews', () => import('./inbox-page.tsx').then((m) => m.InboxPage)),
  page('reviews/:id', () => import('./review-page.tsx').then((m) => m.ReviewPage)),
  page('review-flows', () => import('./flows-page.tsx').then((m) => m.FlowsPage)),
  page('secrecy-sheets', () => import('./register-page.tsx').then((m) => m.RegisterPage)),
  page('secrecy-sheets/print', () => import('./sheet-page.tsx').then((m) => m.SheetsPage)),
  page('secrecy-sheets/:id', () => import('./sheet-page.tsx').then((m) => m.SheetPage)),
  page('closed-papers', () => import('./closed-papers-page.tsx').then((m) => m.ClosedPapersPage)),
  page('referrals', () => import('./referrals-page.tsx').then((m) => m.ReferralsPage)),
  page('rechecks', () => import('./rechecks-page.tsx').then((m) => m.RechecksPage)),
];

export const menu: MenuItem[] = [
  { path: '/reviews', title: '待我审核', group: 'work', icon: 'review', roles: reviewers, words: '审批 初审 复审 保密审查 三审三校' },
  {
    path: '/secrecy-sheets',
    title: '保密审查台账',
    group: 'ledger',
    icon: 'secrecy',
    roles: readers,
    words: '审查表 月度汇总 报审 送审函',
  },
  {
    path: '/closed-papers',
    title: '非主动公开来文',
    group: 'setup',
    icon: 'closedPapers',
    roles: ['secrecyReviewer', 'disclosureOfficer', 'disclosureHead'],
    words: '引用 转发 文号',
  },
  {
    path: '/review-flows',
    title: '审核流程',
    group: 'setup',
    icon: 'flows',
    roles: ['disclosureHead', 'systemAdmin'],
    words: '三审三校 环节 小机关 转载名单 先发后审',
  },
  {
    path: '/rechecks',
    title: '审核抽查',
    group: 'ledger',
    icon: 'recheck',
    roles: ['supervisor', 'disclosureHead'],
    withBelow: true,
    words: '小机关 同一人 下级',
  },
];
