// How many of the hits bear which facet.
import { facetSeparator } from '../entry.ts';
import type { FacetLine } from './seeker.ts';

export interface FacetCount {
  /** `kind`, `year`; `column` for facets without a group, `organ` for whose it is. */
  group: string;
  value: string;
  n: number;
}

/** The counts, the most frequent of each group first. */
export function countFacets(lines: readonly FacetLine[]): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  const add = (group: string, value: string, n: number) => {
    const known = counts.get(`${group} ${value}`);
    if (known) known.n += n;
    else counts.set(`${group} ${value}`, { group, value, n });
  };
  for (const { organId, facet, n } of lines) {
    add('organ', organId, n);
    for (const one of facet.split(facetSeparator)) {
      const blank = one.indexOf(' ');
      if (one !== '') add(blank < 0 ? 'column' : one.slice(0, blank), one.slice(blank + 1), n);
    }
  }
  return [...counts.values()].sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}
