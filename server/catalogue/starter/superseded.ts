// Bases that newer instruments have taken the place of: flagged wherever an item cites them, never replaced silently.
import { readRows } from './read-rows.ts';

export interface SupersededBasis {
  cited: string;
  /** The instrument to cite instead, as far as known. */
  newer: string;
}

let known: SupersededBasis[] | null = null;

/** What in the basis is no longer the newest. */
export function supersededIn(basis: string): SupersededBasis[] {
  known ??= readRows('superseded.tsv', ['cited', 'newer']);
  return known.filter(({ cited, newer }) => citedAlone(basis, cited) && !basis.includes(newer));
}

// 《噪声污染防治法》 must not be found inside 《环境噪声污染防治法》's successor, and 收养法 not inside another title.
function citedAlone(basis: string, cited: string): boolean {
  return cited.includes('〔') || cited.includes('住房') ? basis.includes(cited) : new RegExp(`《(中华人民共和国)?${cited}》`).test(basis);
}
