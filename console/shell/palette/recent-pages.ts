// The pages a person was on last, for the command palette.
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { recall, remember } from '../../parts/remember.ts';

export interface RecentPage {
  /** With the organ, below the console's address. */
  path: string;
  title: string;
}

const key = 'recent-pages';
const kept = 8;

export const recentPages = (): RecentPage[] => recall<RecentPage[]>(key) ?? [];

/** Keeps every page that was looked at for a while, under its own heading. */
export function useRecentPages(): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const later = setTimeout(() => {
      const title = document.querySelector('h1')?.textContent?.trim();
      if (!title) return;
      const others = recentPages().filter((page) => page.path !== pathname);
      remember(key, [{ path: pathname, title: title.slice(0, 60) }, ...others].slice(0, kept));
    }, 1500);
    return () => clearTimeout(later);
  }, [pathname]);
}
