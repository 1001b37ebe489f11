// People, the organ, delegations and reports of problems.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const menu: MenuItem[] = [
  {
    path: '/people',
    title: '人员和角色',
    group: 'admin',
    icon: 'people',
    roles: ['systemAdmin', 'securityAdmin', 'auditor', 'disclosureHead'],
    words: '账号 授权 口令 三员',
  },
  { path: '/delegations', title: '委托代办', group: 'work', icon: 'delegation', words: '请假 出差 代理' },
  { path: '/organ', title: '机关资料', group: 'admin', icon: 'organ', words: '科室 村 社区 联系方式 地址 电话 索引号 下级' },
  {
    path: '/organ/guide',
    title: '首次设置',
    group: 'admin',
    icon: 'organ',
    roles: ['systemAdmin'],
    words: '联系方式 科室 村 栏目 向导',
  },
  { path: '/problems', title: '问题反馈', group: 'admin', icon: 'problems', roles: ['systemAdmin'], words: '遇到问题 答复' },
];

export const routes: RouteObject[] = [
  page('people', () => import('./people-page.tsx').then((m) => m.PeoplePage)),
  page('people/:id/hand-over', () => import('./hand-over/hand-over-page.tsx').then((m) => m.HandOverPage)),
  page('hand-over', () => import('./hand-over/hand-over-page.tsx').then((m) => m.HandOverPage)),
  page('hand-overs/:id', () => import('./hand-over/sheet-page.tsx').then((m) => m.HandOverSheetPage)),
  page('delegations', () => import('./delegations-page.tsx').then((m) => m.DelegationsPage)),
  page('organ', () => import('./organ/organ-page.tsx').then((m) => m.OrganPage)),
  page('organ/guide', () => import('./organ/guide-page.tsx').then((m) => m.GuidePage)),
  page('problems', () => import('./problems-page.tsx').then((m) => m.ProblemsPage)),
];
