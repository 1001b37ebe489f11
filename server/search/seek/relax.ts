// Where all of the words stand together in too few texts, those are found in which most of them do.
import { someOf } from './expression.ts';
import type { Term } from './plan.ts';
import type { Weighed } from './rank.ts';
import { keyOf, type Seeker } from './seeker.ts';

/** Of each step no more are looked at. */
const mostOfStep = 200;

/** Hits with ever fewer of the words, until there are `enough`; half of the words at least. `known` are left out. */
export async function relaxed(
  seeker: Seeker,
  terms: readonly Term[],
  known: ReadonlySet<string>,
  enough: number,
  withTexts: boolean,
): Promise<Weighed[]> {
  const hits: Weighed[] = [];
  const seen = new Set(known);
  for (let n = terms.length - 1; n >= Math.max(1, Math.ceil(terms.length / 2)) && seen.size < enough; n--) {
    for (const candidate of await seeker.candidates(someOf(terms, n), mostOfStep, withTexts)) {
      if (seen.has(keyOf(candidate))) continue;
      seen.add(keyOf(candidate));
      hits.push({ candidate, share: n / terms.length, numbered: false });
    }
  }
  return hits;
}
