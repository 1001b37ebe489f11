// What a module gives the shell: its routes and its entries in the menu.
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** 办理 what is done daily; 公开职责 what must be opened; 台账与渠道 where it went; 设置 how the office works; 管理 the installation. */
export type MenuGroup = 'work' | 'duties' | 'ledger' | 'setup' | 'admin';

export interface MenuItem {
  /** Without the organ: `/people`. */
  path: string;
  title: string;
  group: MenuGroup;
  /** A name out of shell/menu-icons.tsx. */
  icon: string;
  /** Who sees it; everybody when left out. */
  roles?: readonly string[];
  /** Only in an organ with others below it. */
  withBelow?: true;
  /** A matter of the whole installation. */
  ofInstallation?: true;
  /** Further words the command palette finds it by. */
  words?: string;
}

/** A page that is loaded when it is first opened. */
export function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

/** True when the entry has something to do with this person's roles there. */
export function isFor(
  item: MenuItem,
  organ: { roles: readonly string[]; installationRoles: readonly string[]; hasBelow: boolean },
): boolean {
  if (item.withBelow && !organ.hasBelow) return false;
  const held = item.ofInstallation ? organ.installationRoles : organ.roles;
  return !item.roles || item.roles.some((role) => held.includes(role));
}
