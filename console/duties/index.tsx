// The watch over duties: coverage, the running clocks, what an inspection would find, what is not opened, the organs below.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

const office = ['disclosureOfficer', 'disclosureHead'];
const readers = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'supervisor', ...office];

export const routes: RouteObject[] = [
  page('coverage', () => import('./coverage-page.tsx').then((m) => m.CoveragePage)),
  page('clocks', () => import('./clocks-page.tsx').then((m) => m.ClocksPage)),
  page('clocks/late', () => import('./late-page.tsx').then((m) => m.LatePage)),
  page('staleness', () => import('./staleness-page.tsx').then((m) => m.StalenessPage)),
  page('below', () => import('./below-page.tsx').then((m) => m.BelowPage)),
];

export const menu: MenuItem[] = [
  { path: '/coverage', title: '公开覆盖图', group: 'duties', icon: 'coverage', roles: readers, words: '目录事项 逾期 空白 到期 完成' },
  {
    path: '/clocks',
    title: '时限监控',
    group: 'duties',
    icon: 'clocks',
    roles: readers,
    words: '20个工作日 超期 期限 发文登记 形成 逾期原因',
  },
  {
    path: '/staleness',
    title: '更新监测',
    group: 'duties',
    icon: 'staleness',
    roles: readers,
    words: '检查 单项否决 空白栏目 不更新 久未更新 明天',
  },
  { path: '/kept', title: '不公开再评估', group: 'duties', icon: 'kept', roles: readers, words: '登记不公开 依申请公开 不予公开 第十八条' },
  {
    path: '/below',
    title: '下级机关',
    group: 'duties',
    icon: 'organ',
    roles: ['supervisor', ...office],
    withBelow: true,
    words: '督查 上级 乡镇 街道',
  },
];
