// Organ, subject and facet as words of the index, so that the index itself keeps them apart.
import type { Scope, SearchEntry } from './entry.ts';
import { numberKeys } from './number-key.ts';

/** The word that stands for an organ and a subject (organ null: the subject everywhere). */
function scopeWord(organId: string | null, subject: string): string {
  return organId === null ? `a${hex(subject)}` : `b${hex(organId)}x${hex(subject)}`;
}

/** The word that stands for a facet of a subject. */
function facetWord(subject: string, facet: string): string {
  return `c${hex(subject)}x${hex(facet)}`;
}

/** The words an entry bears. */
export function scopeWords({ organId, subject, facets, numbers = [] }: ScopedEntry): string[] {
  const own = [scopeWord(null, subject), scopeWord(organId, subject), ...facets.map((facet) => facetWord(subject, facet))];
  return [...own, ...numbers.flatMap(numberKeys).map(numberWord)];
}

type ScopedEntry = Pick<SearchEntry, 'organId' | 'subject' | 'facets' | 'numbers'>;

/** The word that stands for a number an entry bears. */
export function numberWord(key: string): string {
  return `${numberMark}${key}`;
}

/** The words a search asks for: of each group one. */
export function scopeGroups({ organId, subject, facets = [] }: Pick<Scope, 'organId' | 'subject' | 'facets'>): string[][] {
  return [[scopeWord(organId, subject)], ...facets.map((group) => group.map((facet) => facetWord(subject, facet)))];
}

/** Stands before the words of titles where titles alone are searched: among the words of whole texts the rare ones of titles would be far apart. */
export const titleMark = 't';

/** Stands before each character of a text, once: on SQLite a search of one character would otherwise gather every pair that begins with it. */
export const characterMark = 's';

/** Stands before numbers in their one form. */
const numberMark = 'm';

function hex(text: string): string {
  return Buffer.from(text).toString('hex');
}
