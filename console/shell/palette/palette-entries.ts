// What the palette offers: the menu's pages, a few actions, other organs, the pages open last.
import { useNavigate } from 'react-router';
import { isFor } from '../../parts/module.tsx';
import { organPath, useMe, useOrgan } from '../../parts/organ.tsx';
import { menu } from '../modules.ts';
import { openProblemReport } from '../problem-button.tsx';
import { useSignOut } from '../sign-in/use-sign-out.ts';
import type { PaletteEntry } from './match.ts';
import { recentPages } from './recent-pages.ts';

export interface RunnableEntry extends PaletteEntry {
  run: () => void;
}

export function usePaletteEntries(): RunnableEntry[] {
  const organ = useOrgan();
  const { organs } = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const to = (path: string) => () => void navigate(path);
  const recent = recentPages().map(({ path, title }) => ({ key: `recent${path}`, title, kind: '最近', run: to(path) }));
  const pages = menu
    .filter((item) => isFor(item, organ))
    .map(({ path, title, words }) => ({ key: path, title, kind: '页面', words: words ?? '', run: to(organPath(organ, path)) }));
  const others = organs
    .filter((o) => o.id !== organ.id)
    .map((o) => ({ key: o.id, title: `切换到${o.name}`, kind: '机关', run: to(`/${o.slug}`) }));
  const writes = organ.roles.some((role) => ['handler', 'disclosureOfficer'].includes(role));
  const actions = [
    ...(writes
      ? [
          { key: 'new', title: '起草政府信息', kind: '操作', words: '新建 写稿 发文 新增', run: to(organPath(organ, '/publication/new')) },
          {
            key: 'wanted',
            title: '登记其他渠道的公开',
            kind: '操作',
            words: '微信 公示栏 待登记',
            run: to(organPath(organ, '/ledger/wanted')),
          },
        ]
      : []),
    { key: 'me', title: '我的账号', kind: '页面', words: '口令 密码 动态口令 会话', run: to(organPath(organ, '/me')) },
    { key: 'hand-over', title: '离岗移交', kind: '页面', words: '调离 退休 交接 移交 离职 轮岗', run: to(organPath(organ, '/hand-over')) },
    { key: 'problem', title: '遇到问题', kind: '操作', words: '反馈 报错 求助', run: openProblemReport },
    { key: 'out', title: '退出登录', kind: '操作', words: '注销 离开', run: signOut },
  ];
  return [...recent, ...pages, ...actions, ...others];
}
