// Finds what a person looks for: words with their synonyms, numbers in any spelling, the best first, with the counts to narrow by.
import type { Db, Engine } from '#kernel/db';
import { type Found, mostCounted, mostRanked, type Scope } from '../entry.ts';
import { type Phrase, parseWords } from '../parse-words.ts';
import type { SynonymBook } from '../synonyms/book.ts';
import { countFacets, type FacetCount } from './count-facets.ts';
import { allOf, type Expression } from './expression.ts';
import { type Plan, planOf } from './plan.ts';
import { postgresSeeker } from './postgres-seeker.ts';
import { rank, type Weighed } from './rank.ts';
import { relaxed } from './relax.ts';
import { type Candidate, type Key, keyOf, type Seeker } from './seeker.ts';
import { sqliteSeeker } from './sqlite-seeker.ts';

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
  /** The facets are those of the newest hits only. */
  facetsBounded: boolean;
  /** How many hold every word, where others that hold most of them were added; null where none were. */
  strict: number | null;
  /** What to mark in the texts. */
  marks: string[];
}

/** Fewer hits than this, and those are added in which most of the words stand. */
const few = 8;
/** Weighing the texts reads every place of every word in the whole index. */
const mostPlaces = 8000;

/** One page of what is looked for. Nothing searchable typed: nothing. */
export async function seek(db: Db, engine: Engine, of: Seek): Promise<Sought> {
  const seeker = (engine === 'sqlite' ? sqliteSeeker : postgresSeeker)(db, of);
  const plan = await knownNumber(seeker, planOf(of.words, of.book), of);
  const marks = [...new Set([...typed(of.words), ...plan.terms.flat().map(({ text }) => text)])];
  const wanted = expressionOf(plan, of.words);
  const impossible = wanted === null || of.facets?.some((group) => group.length === 0);
  if (impossible) return { total: 0, more: false, ranked: false, rows: [], facets: [], facetsBounded: false, strict: null, marks };
  const total = await seeker.count(wanted, mostCounted + 1);
  const found = await (total > mostRanked ? tiers(seeker, of, plan, wanted, total) : weighed(seeker, of, plan, wanted, total));
  const facetsBounded = found.total > mostRanked;
  return { ...found, total: Math.min(found.total, mostCounted), more: found.total > mostCounted, facetsBounded, marks };
}

const typed = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** A number that nothing bears is looked for as words. */
async function knownNumber(seeker: Seeker, plan: Plan, of: Seek): Promise<Plan> {
  if (plan.number === null || (await seeker.count({ number: plan.number }, 1)) > 0) return plan;
  return planOf(of.words.replace(/[[\]［］〔〕【】()（）〈〉﹝﹞]/gu, ' '), of.book, false);
}

/** What bears the number or names it, and holds the words; null where there is nothing to look for. */
function expressionOf({ number, terms }: Plan, words: string): Expression | null {
  if (number === null) return terms.length === 0 ? null : allOf(terms);
  const named = terms.length === 0 ? parseWords(words).map((phrase: Phrase) => ({ phrase, titleOnly: false })) : [];
  const numbered: Expression = { any: [{ number }, ...(named.length > 0 ? [{ all: named }] : [])] };
  return terms.length === 0 ? numbered : { all: [numbered, allOf(terms)] };
}

type Part = Pick<Sought, 'total' | 'ranked' | 'rows' | 'facets' | 'strict'>;

/** Few enough to weigh each. */
async function weighed(seeker: Seeker, of: Seek, plan: Plan, wanted: Expression, total: number): Promise<Part> {
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
async function tiers(seeker: Seeker, of: Seek, plan: Plan, wanted: Expression, total: number): Promise<Part> {
  const facets = countFacets(await seeker.facets(wanted, mostRanked));
  const offset = (of.page - 1) * of.pageSize;
  const titled = allOf(plan.terms, true);
  const first = of.order === 'relevance' && plan.terms.length > 0 ? await seeker.count(titled, mostRanked + 1) : 0;
  if (first === 0 || first > mostRanked) {
    // So many titles hold them that nobody reaches their end; far back everything is walked through.
    const rows = await seeker.newest(first > mostRanked && offset < mostRanked ? titled : wanted, of.pageSize, offset);
    return { total, ranked: false, rows, facets, strict: null };
  }
  const candidates = await seeker.candidates(titled, mostRanked, false);
  const ranked = rank(
    candidates.map((candidate) => ({ candidate, share: 1, numbered: false })),
    plan,
  );
  const head = ranked.slice(offset, offset + of.pageSize).map(({ candidate: { organId, id } }) => ({ organId, id }));
  const room = of.pageSize - head.length;
  const tail = room === 0 ? [] : await seeker.newest({ but: wanted, not: titled }, room, Math.max(0, offset - ranked.length));
  return { total, ranked: true, rows: [...head, ...tail], facets, strict: null };
}

async function cheap(seeker: Seeker, { terms }: Plan): Promise<boolean> {
  let places = 0;
  for (const term of terms) {
    for (const { phrase } of term) places += await seeker.count({ phrase, titleOnly: false }, mostPlaces);
    if (places >= mostPlaces) return false;
  }
  return true;
}

async function bearers(seeker: Seeker, { number }: Plan): Promise<Set<string>> {
  return number === null ? new Set() : new Set((await seeker.candidates({ number }, 100, false)).map(keyOf));
}
