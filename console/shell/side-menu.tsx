// The menu at the side: the entries this person's roles have something to do with.
import { Menu } from 'antd';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { isFor, type MenuGroup, type MenuItem } from '../parts/module.tsx';
import { type OrganOfMe, organPath, useOrgan } from '../parts/organ.tsx';
import { menuIcon } from './menu-icons.tsx';
import { groupNames, menu } from './modules.ts';

export function SideMenu({ onChosen }: { onChosen?: () => void }) {
  const organ = useOrgan();
  const { pathname } = useLocation();
  const items = useMemo(() => groupsFor(organ), [organ]);
  return <Menu className="side-menu" mode="inline" items={items} selectedKeys={here(pathname, organ)} onClick={onChosen} />;
}

function groupsFor(organ: OrganOfMe) {
  return (Object.keys(groupNames) as MenuGroup[])
    .map((group) => ({ group, own: menu.filter((item) => item.group === group && isFor(item, organ)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => ({
      type: 'group' as const,
      key: group,
      label: groupNames[group],
      children: own.map((item) => entry(item, organ)),
    }));
}

function entry(item: MenuItem, organ: OrganOfMe) {
  return { key: item.path, icon: menuIcon(item.icon), label: <Link to={organPath(organ, item.path)}>{item.title}</Link> };
}

/** The entry whose path is the longest beginning of where we are. */
function here(pathname: string, organ: OrganOfMe): string[] {
  const path = pathname.slice(organ.slug.length + 1) || '/';
  const matching = menu.filter((item) => path === item.path || (item.path !== '/' && path.startsWith(`${item.path}/`)));
  const best = matching.sort((a, b) => b.path.length - a.path.length)[0];
  return best ? [best.path] : [];
}
