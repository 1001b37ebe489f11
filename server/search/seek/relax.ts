// Where all of the words stand together in too few texts, those are found in which most of them do: the rare words are held on to longest.
import { allOf, anyOf, choices } from './expression.ts';
import type { Term } from './plan.ts';
import type { Weighed } from './rank.ts';
import { keyOf, type Seeker } from './seeker.ts';

/** Of each step no more are looked at. */
const mostOfStep = 200;
const mostCounted = 5000;

/** Hits with ever fewer of the words, until there are `enough`; half of the words at least. `known` are left out. */
export async function relaxed(
  seeker: Seeker,
  terms: readonly Term[],
  known: ReadonlySet<string>,
  enough: number,
  withTexts: boolean,
): Promise<Weighed[]> {
  const rareFirst = await byRarity(seeker, terms);
  const hits: Weighed[] = [];
  const seen = new Set(known);
  for (let n = terms.length - 1; n >= Math.max(1, Math.ceil(terms.length / 2)); n--) {
    for (const [i, chosen] of choices(rareFirst, n).entries()) {
      if (seen.size >= enough) return hits;
      for (const candidate of await seeker.candidates(allOf(chosen), mostOfStep, withTexts)) {
        if (seen.has(keyOf(candidate))) continue;
        seen.add(keyOf(candidate));
        hits.push({ candidate, share: (n / terms.length) * 0.95 ** i, numbered: false });
      }
    }
  }
  return hits;
}

/** Words that stand nowhere are no help. */
async function byRarity(seeker: Seeker, terms: readonly Term[]): Promise<Term[]> {
  const counted: { term: Term; n: number }[] = [];
  for (const term of terms) counted.push({ term, n: await seeker.count(anyOf(term), mostCounted) });
  return counted
    .filter(({ n }) => n > 0)
    .sort((a, b) => a.n - b.n)
    .map(({ term }) => term);
}
