// Gathers the hits of a plan and puts them in order: weighed one by one where they are few, by tiers where they are many.
import { mostRanked } from '../entry.ts';
import { countFacets } from './count-facets.ts';
import { allOf, type Expression } from './expression.ts';
import type { Plan } from './plan.ts';
import { rank, type Weighed } from './rank.ts';
import { relaxed } from './relax.ts';
import { type Candidate, keyOf, type Seeker, type Survey } from './seeker.ts';
import type { Seek, Sought } from './sought.ts';

/** Fewer hits than this, and those are added in which most of the words stand. */
const few = 8;
/** Weighing the texts reads every place of every word in the whole index. */
const mostPlaces = 8000;

type Part = Pick<Sought, 'total' | 'ranked' | 'rows' | 'facets' | 'strict'>;

/** Few enough to weigh each. */
export async function weighed(seeker: Seeker, of: Seek, plan: Plan, wanted: Expression, total: number): Promise<Part> {
  const withTexts = of.order === 'relevance' && (await cheap(seeker, plan));
  const all = await seeker.candidates(wanted, Math.max(1, total), withTexts);
  const numbered = await bearers(seeker, plan);
  const strict: Weighed[] = all.map((candidate) => ({ candidate, share: 1, numbered: numbered.has(keyOf(candidate)) }));
  const others = total < few && plan.number === null ? await relaxed(seeker, plan.terms, new Set(all.map(keyOf)), few, withTexts) : [];
  const hits = [...strict, ...others];
  const sorted = of.order === 'newest' ? byDay(hits) : rank(hits, plan).map(({ candidate }) => candidate);
  const facets = countFacets(hits.map(({ candidate }) => ({ ...candidate, n: 1 })));
  const rows = sorted.slice((of.page - 1) * of.pageSize, of.page * of.pageSize).map(({ organId, id }) => ({ organId, id }));
  return { total: hits.length, ranked: of.order === 'relevance', rows, facets, strict: others.length > 0 ? total : null };
}

function byDay(hits: readonly Weighed[]): Candidate[] {
  const byNewest = (a: Candidate, b: Candidate) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1);
  return hits.map(({ candidate }) => candidate).sort(byNewest);
}

/** Too many: those with the words in their title are weighed and come first, the others follow from the newest on. */
export async function tiers(seeker: Seeker, of: Seek, plan: Plan, wanted: Expression, survey: Survey): Promise<Part> {
  const { total } = survey;
  const facets = countFacets(survey.facets);
  const offset = (of.page - 1) * of.pageSize;
  const titled = allOf(plan.terms, true);
  const first = of.order === 'relevance' && plan.terms.length > 0 ? await seeker.count(titled, mostRanked + 1) : 0;
  if (first === 0 || first > mostRanked) {
    // So many titles hold them that nobody reaches their end; far back everything is walked through.
    const rows = await seeker.newest(first > mostRanked && offset < mostRanked ? titled : wanted, of.pageSize, offset, total);
    return { total, ranked: false, rows, facets, strict: null };
  }
  const candidates = await seeker.candidates(titled, mostRanked, false);
  const ranked = rank(
    candidates.map((candidate) => ({ candidate, share: 1, numbered: false })),
    plan,
  );
  const head = ranked.slice(offset, offset + of.pageSize).map(({ candidate: { organId, id } }) => ({ organId, id }));
  const room = of.pageSize - head.length;
  const tail = room === 0 ? [] : await seeker.newest({ but: wanted, not: titled }, room, Math.max(0, offset - ranked.length), total);
  return { total, ranked: true, rows: [...head, ...tail], facets, strict: null };
}

async function cheap(seeker: Seeker, { terms }: Plan): Promise<boolean> {
  let places = 0;
  for (const term of terms) {
    for (const phrase of term.flatMap(({ phrases }) => phrases)) places += await seeker.count({ phrase, titleOnly: false }, mostPlaces);
    if (places >= mostPlaces) return false;
  }
  return true;
}

async function bearers(seeker: Seeker, { number }: Plan): Promise<Set<string>> {
  return number === null ? new Set() : new Set((await seeker.candidates({ number }, 100, false)).map(keyOf));
}
