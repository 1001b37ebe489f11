// What must stand in an entry, told apart from how an engine is asked for it.
import type { Phrase } from '../parse-words.ts';
import type { Term } from './plan.ts';

export type Expression =
  | { all: readonly Expression[] }
  | { any: readonly Expression[] }
  | { phrase: Phrase; titleOnly: boolean }
  | { number: string }
  | { but: Expression; not: Expression };

/** One of the term's alternatives. */
export function anyOf(term: Term, titleOnly = false): Expression {
  return { any: term.map(({ phrases }) => ({ all: phrases.map((phrase) => ({ phrase, titleOnly })) })) };
}

/** All of the terms. */
export function allOf(terms: readonly Term[], titleOnly = false): Expression {
  return { all: terms.map((term) => anyOf(term, titleOnly)) };
}

/** Every choice of `n`, those of the first ones first. */
export function choices<T>(of: readonly T[], n: number): T[][] {
  if (n === 0) return [[]];
  return of.flatMap((first, i) => choices(of.slice(i + 1), n - 1).map((others) => [first, ...others]));
}
