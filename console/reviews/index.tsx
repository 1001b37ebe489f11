// What waits for me to review, and the page on which it is decided.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const reviewers = ['reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead'];

export const routes: RouteObject[] = [
  page('reviews', () => import('./inbox-page.tsx').then((m) => m.InboxPage)),
  page('reviews/:id', () => import('./review-page.tsx').then((m) => m.ReviewPage)),
];

export const menu: MenuItem[] = [
  { path: '/reviews', title: '待我审核', group: 'work', icon: 'review', roles: reviewers, words: '初审 复审 保密审查' },
];
