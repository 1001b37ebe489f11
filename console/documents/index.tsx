// The files of the organ: their page and place in the menu.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor', 'systemAdmin'];

export const routes: RouteObject[] = [page('files', () => import('./files-page.tsx').then((m) => m.FilesPage))];

export const menu: MenuItem[] = [
  { path: '/files', title: '文件', group: 'setup', icon: 'files', roles: readers, words: '附件 图片 清除 隐藏内容' },
];
