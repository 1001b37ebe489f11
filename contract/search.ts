// Search: synonyms an organ keeps, a search tried out, what people look for.
import { Type as T } from 'typebox';
import { Id, Nullable } from './shared.ts';

export const Direction = T.Union([T.Literal('both'), T.Literal('from')]);

export const SynonymRow = T.Object({
  /** Under which it is switched off. */
  key: T.String(),
  /** Null: of the starter list or of an organ above; cannot be changed here. */
  id: Nullable(Id),
  words: T.Array(T.String()),
  direction: Direction,
  note: T.String(),
  source: T.Union([T.Literal('own'), T.Literal('above'), T.Literal('starter')]),
  sourceName: T.String(),
  off: T.Boolean(),
  version: T.Integer(),
});

/** How a search is understood, and what it finds. */
export const SearchTrial = T.Object({
  number: Nullable(T.String()),
  terms: T.Array(T.Object({ word: T.String(), others: T.Array(T.String()) })),
  meant: Nullable(T.String()),
  /** How many hold every word, where others were added. */
  strict: Nullable(T.Integer()),
  total: T.Integer(),
  more: T.Boolean(),
  titles: T.Array(T.Object({ title: T.String(), day: T.String() })),
});

export const SearchedRow = T.Object({
  words: T.String(),
  searches: T.Integer(),
  found: T.Integer(),
  lastOn: T.String(),
});
