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
  /** One thing to narrow a search by, e.g. the column; '' for none. */
  facet: string;
  title: string;
  body: string;
}

export interface Search {
  /** Null: all organs. */
  organId: string | null;
  subject: string;
  /** Divided by blanks; all of them must be found. */
  words: string;
  facet?: string;
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
  total: number;
  rows: Hit[];
}

/** Beyond so many hits relevance says little and costs much: newest first instead. */
export const mostRanked = 5000;
