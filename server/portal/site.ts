// Everything a page needs besides its own view: where the site lives, whose section it is, what frames it.
import type { Modes } from './modes.ts';
import type { ColumnView, OrganView } from './views.ts';

/** What frames every page, the error pages outside any organ's section included. */
export interface Frame {
  /** Where pages live: `''` or `/xxgk`, in traditional characters `/xxgk/hant`. */
  basePath: string;
  /** Where everything else lives that knows no language: `''` or `/xxgk`. */
  root: string;
  modes: Modes;
  /** False where the pages are plain files and nobody answers a form. */
  answers: boolean;
  /** `https://www.example.gov.cn`, or empty when unknown: links then stay within the host people used. */
  origin: string;
  demo: boolean;
  /** The host site's own header and footer, as HTML its keepers wrote; null: ours. */
  header: string | null;
  footer: string | null;
  assets: { style: string; script: string; icon: string };
}

/** An organ's section. */
export interface Site extends Frame {
  organ: OrganView;
  /** In order, parents before children. */
  columns: ColumnView[];
  /** Whether other organs publish on the same site. */
  several: boolean;
}

export function isSite(frame: Frame): frame is Site {
  return 'organ' in frame;
}

export function columnOf(site: Site, id: string): ColumnView | undefined {
  return site.columns.find((column) => column.id === id);
}

export function childrenOf(site: Site, id: string | null): ColumnView[] {
  return site.columns.filter((column) => column.parentId === id);
}

/** The column and those above it, topmost first. */
export function pathTo(site: Site, column: ColumnView | undefined): ColumnView[] {
  const path: ColumnView[] = [];
  for (let at = column; at && !path.includes(at); at = columnOf(site, at.parentId ?? '')) path.unshift(at);
  return path;
}

/** The column and everything below it. */
export function branchOf(site: Site, column: ColumnView): ColumnView[] {
  return [column, ...childrenOf(site, column.id).flatMap((child) => branchOf(site, child))];
}

/** Published in the column and everything below it. */
export function countOf(site: Site, column: ColumnView): number {
  return branchOf(site, column).reduce((sum, one) => sum + one.count, 0);
}

/** The column whose branch the Regulation prescribes (第二十条、第二十一条). */
export const statutorySlug = 'statutory';

/** The column of the rules about disclosure itself. */
export const rulebookSlug = 'rulebook';

/** Slugs of the entries that open the section, in the prescribed order; 依申请公开 stands beside them. */
const firstLevel = ['guide', 'rulebook', statutorySlug, 'annual-report', 'on-request'];

/** The entries that open the section, in order. An organ whose columns bear other names opens with all it has. */
export function entriesOf(site: Site): ColumnView[] {
  const roots = childrenOf(site, null);
  const prescribed = firstLevel.flatMap((slug) => roots.filter((column) => column.slug === slug));
  return prescribed.length > 0 ? prescribed : roots;
}
