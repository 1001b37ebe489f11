// Channels: lists for archive and library, the copy for WeChat.
import type { RouteObject } from 'react-router';
import { type MenuItem, page } from '../parts/module.tsx';

export const routes: RouteObject[] = [
  page('deliveries', () => import('./deliveries-page.tsx').then((m) => m.DeliveriesPage)),
  page('deliveries/:id', () => import('./delivery-page.tsx').then((m) => m.DeliveryPage)),
  page('accounts', () => import('./accounts-page.tsx').then((m) => m.AccountsPage)),
  page('publication/:id/wechat', () => import('./wechat-page.tsx').then((m) => m.WechatPage)),
];

const readers = ['handler', 'reviewer', 'signer', 'disclosureOfficer', 'disclosureHead', 'supervisor'];

export const menu: MenuItem[] = [
  { path: '/deliveries', title: '移送清单', group: 'ledger', icon: 'deliveries', roles: readers, words: '档案馆 图书馆 第二十五条 移交' },
  {
    path: '/accounts',
    title: '新媒体账号',
    group: 'ledger',
    icon: 'accounts',
    roles: [...readers, 'systemAdmin'],
    words: '公众号 微博 抖音 视频号 管理员 认证 注销',
  },
];
