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
  /** What a search may be narrowed by, e.g. the column and the kind. */
  facets: readonly string[];
  title: string;
  body: string;
}

export interface Search {
  /** Null: all organs. */
  organId: string | null;
  subject: string;
  /** Divided by blanks; all of them must be found. */
  words: string;
  /** Of each group the entry must bear at least one facet. */
  facets?: readonly (readonly string[])[];
  /** Looks in the titles only. */
  titleOnly?: boolean;
  from?: Day;
  to?: Day;
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
