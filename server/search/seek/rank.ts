// What people look for comes first: titles before texts, the words side by side before the words apart, what holds before what is repealed, newer before older.
import type { Phrase } from '../parse-words.ts';
import type { Plan, Term } from './plan.ts';
import type { Candidate } from './seeker.ts';

/** A candidate with the share of the words it was found by. */
export interface Weighed {
  candidate: Candidate;
  /** 1 where all of the words stand in it. */
  share: number;
  /** It bears the number asked for. */
  numbered: boolean;
}

export interface Ranked {
  candidate: Candidate;
  score: number;
}

const guide = /指南|流程|问答|须知|明白卡/u;
const weights = { text: 0.6, title: 1.6, whole: 0.6, density: 0.5, synonym: 0.95, guide: 1.15, missing: 0.45, number: 100 };
/** The part of the score that is lost with age, and the years after which most of it is. */
const fading = { part: 0.2, years: 5 };

/** The best first. */
export function rank(hits: readonly Weighed[], plan: Plan): Ranked[] {
  const best = Math.max(...hits.map(({ candidate }) => candidate.text), 1e-9);
  const newest =
    hits
      .map(({ candidate }) => candidate.day)
      .sort()
      .at(-1) ?? '';
  const scored = hits.map((hit) => ({
    candidate: hit.candidate,
    score: scoreOf(hit, plan, best, newest),
  }));
  return scored.sort(
    (a, b) => b.score - a.score || (a.candidate.day < b.candidate.day ? 1 : -1) || (a.candidate.id < b.candidate.id ? 1 : -1),
  );
}

function scoreOf({ candidate, share, numbered }: Weighed, { terms, wholes, practical }: Plan, best: number, newest: string): number {
  const { title, text, weight, day } = candidate;
  const inTitle = terms.map((term) => coverage(title, term));
  const covered = inTitle.reduce((sum, one) => sum + one.worth, 0) / Math.max(1, terms.length);
  const chars = inTitle.reduce((sum, one) => sum + one.chars, 0);
  const density = Math.min(1, chars / Math.max(1, title.length - 2));
  const whole = wholes.some(({ inReduced }) => title.includes(inReduced)) ? 1 : 0;
  const worth = (weights.text * text) / best + weights.title * covered + weights.whole * whole + weights.density * density;
  const age = Math.max(0, Number(newest.slice(0, 4)) - Number(day.slice(0, 4)));
  const fresh = 1 - fading.part + fading.part * Math.exp(-age / fading.years);
  const helps = practical && guide.test(title) ? weights.guide : 1;
  return worth * weight * helps * fresh * share ** (1 / weights.missing) + (numbered ? weights.number : 0);
}

function coverage(title: string, term: Term): { worth: number; chars: number } {
  const found = term.find(({ phrases }) => phrases.every(({ inReduced }) => title.includes(inReduced)));
  if (found === undefined) return { worth: 0, chars: 0 };
  return { worth: found.own ? 1 : weights.synonym, chars: lengthOf(found.phrases) };
}

const lengthOf = (phrases: readonly Phrase[]): number => phrases.reduce((sum, { inReduced }) => sum + inReduced.trim().length, 0);
