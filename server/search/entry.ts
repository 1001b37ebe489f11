// What is put into the index, and how it is looked for.
import type { Day } from '#kernel/day';

export interface EntryKey {
  organId: string;
  /** What kind of thing it is: `publication`. */
  subject: string;
  id: string;
}

export interface SearchEntry extends EntryKey {
  day: Day;
  /** What a search may be narrowed by and counted along: `kind policy`; without a blank in it, a column. */
  facets: readonly string[];
  title: string;
  body: string;
  /** What the text says of itself: summary, keywords, names of attachments. */
  lead?: string;
  /** Numbers it bears, as written: found in any spelling (`number-key.ts`). */
  numbers?: readonly string[];
  /** How much more than others it is looked for; 1 when left out. */
  weight?: number;
}

/** An entry with the text of the files that hang on it. */
export type WholeEntry = SearchEntry & { attached: string };

/** What narrows a search besides its words. */
export interface Scope {
  /** Null: all organs. */
  organId: string | null;
  subject: string;
  /** Of each group the entry must bear at least one facet. */
  facets?: readonly (readonly string[])[];
  from?: Day;
  to?: Day;
}

export interface Search extends Scope {
  /** Divided by blanks; all of them must be found. */
  words: string;
  /** Looks in the titles only. */
  titleOnly?: boolean;
  order: 'relevance' | 'newest';
  page: number;
  pageSize: number;
}

export interface Hit {
  organId: string;
  id: string;
  /** Higher is better; 0 when ordered by day. */
  score: number;
}

export interface Found {
  /** At most `mostCounted`. */
  total: number;
  /** There are more than were counted. */
  more: boolean;
  /** False where newest-first was chosen, by the caller or for the number of hits. */
  ranked: boolean;
  rows: Hit[];
}

/** Beyond so many hits relevance says little and costs much: newest first instead. */
export const mostRanked = 2000;

/** Nobody pages through more; counting on would cost more than finding. */
export const mostCounted = 10_000;

/** Of more hits than are weighed the facets of no more than these are counted. */
export const mostFaceted = 1000;

/** Between the facets of an entry where they are kept. */
export const facetSeparator = '\n';
