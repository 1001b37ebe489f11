// What is asked of a search, and what it answers.
import type { Found, Scope } from '../entry.ts';
import type { SynonymBook } from '../synonyms/book.ts';
import type { FacetCount } from './count-facets.ts';
import type { Key } from './seeker.ts';

export interface Seek extends Scope {
  words: string;
  book: SynonymBook;
  order: 'relevance' | 'newest';
  page: number;
  pageSize: number;
}

export interface Sought extends Omit<Found, 'rows'> {
  rows: Key[];
  facets: FacetCount[];
  /** The facets are those of some of the hits only. */
  facetsBounded: boolean;
  /** How many hold every word, where others that hold most of them were added; null where none were. */
  strict: number | null;
  /** What to mark in the texts. */
  marks: string[];
  /** What was looked for instead, where a word that stands nowhere is one mistake away from a known one. */
  meant: string | null;
}
