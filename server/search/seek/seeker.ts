// What is asked of an engine, the same for both.
import type { Expression } from './expression.ts';

export interface Key {
  organId: string;
  id: string;
}

export const keyOf = ({ organId, id }: Key): string => `${organId} ${id}`;

/** A hit with what it is weighed by. */
export interface Candidate extends Key {
  day: string;
  /** Facets, divided by `facetSeparator`. */
  facet: string;
  weight: number;
  /** Reduced, with a blank at each end. */
  title: string;
  /** How well the words fit its text, in the engine's own measure; 0 where that was not asked for. */
  text: number;
}

export interface FacetLine {
  organId: string;
  facet: string;
  n: number;
}

export interface Survey {
  total: number;
  /** Empty where the hits are few. */
  facets: FacetLine[];
}

export interface Seeker {
  /** Counts no further than `limit`. */
  count(of: Expression, limit: number): Promise<number>;
  /** The newest hits, in no order. */
  candidates(of: Expression, limit: number, weighed: boolean): Promise<Candidate[]>;
  /** A stretch of the hits, the newest first. `hits`: how many there are, as far as that was counted; what is frequent is met soon on the way back from today, what is not is not. */
  newest(of: Expression, limit: number, offset: number, hits: number): Promise<Key[]>;
  /** Counts no further than `mostCounted` + 1; where there are more than `mostRanked`, the facets of so many of them: on SQLite the newest, on PostgreSQL, which would have to sort them all, any. */
  survey(of: Expression): Promise<Survey>;
}
