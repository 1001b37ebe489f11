// How a reader wants the pages: 长者模式, high contrast, size of type, 繁體. The first three are remembered in a cookie, the last stands in the address.

export interface Modes {
  /** 长者模式: larger type, larger targets, fewer things at once. */
  elder: boolean;
  contrast: boolean;
  /** 0 usual, 1 larger, 2 largest. */
  size: 0 | 1 | 2;
  /** True: traditional characters. */
  hant: boolean;
}

export const plainModes: Modes = { elder: false, contrast: false, size: 0, hant: false };

export const modesCookie = 'gongkai_view';

/** The path below which every page stands in traditional characters. */
export const hantPath = '/hant';

const inCookie = new RegExp(`(?:^|;\\s*)${modesCookie}=e([01])c([01])s([012])(?:;|$)`);

/** The modes a request asks for by its cookie; a cookie that is not ours asks for nothing. */
export function modesIn(cookies: string | undefined, hant: boolean): Modes {
  const [, e, c, s] = (cookies && inCookie.exec(cookies)) || [];
  return { elder: e === '1', contrast: c === '1', size: Number(s ?? 0) as Modes['size'], hant };
}

/** The cookie's value: `e1c0s2`. */
export function modesValue({ elder, contrast, size }: Modes): string {
  return `e${elder ? 1 : 0}c${contrast ? 1 : 0}s${size}`;
}

/** Under what a page is kept: readers with other modes get other pages at the same address. */
export function keptKey(url: string, cookies: string | undefined): string {
  const value = cookies === undefined ? null : inCookie.exec(cookies);
  const named = value && `e${value[1]}c${value[2]}s${value[3]}`;
  return named && named !== 'e0c0s0' ? `${url} ${named}` : url;
}

/** Classes of the page's root element. */
export function modeClasses({ elder, contrast, size }: Modes): string {
  return [elder && 'elder', contrast && 'contrast', size > 0 && `size-${size}`].filter(Boolean).join(' ');
}

/** What pressing a button of the tools makes of the modes: `elder-on`, `contrast-off`, `size-2`. */
export function changedModes(modes: Modes, set: string): Modes {
  if (set === 'elder-on' || set === 'elder-off') return { ...modes, elder: set === 'elder-on' };
  if (set === 'contrast-on' || set === 'contrast-off') return { ...modes, contrast: set === 'contrast-on' };
  const size = /^size-([012])$/.exec(set)?.[1];
  return size === undefined ? modes : { ...modes, size: Number(size) as Modes['size'] };
}
