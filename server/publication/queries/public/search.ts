// Search over what is published: the best first, narrowed by what the hits are counted by, with the words marked where they stand.
import { type Day, isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import { attachedSnippets, type FacetCount, highlight, type Sought, seek, synonymBook } from '#search';
import { engineOf } from '../../engine-of.ts';
import { fileFacet, kindFacet, validityFacet, yearFacet } from '../../findable.ts';
import { facetsFor } from './facets.ts';
import { type HitRow, hitKey, hitRows } from './hit-rows.ts';
import { kindNames } from './kind-names.ts';

export interface SearchQuestion {
  q: string;
  /** Days of publication, or empty. */
  from: string;
  to: string;
  /** What to narrow by, besides; or empty. */
  kind?: string;
  year?: string;
  validity?: string;
  /** `word`, `excel`, `pdf`, …: a file of that type hangs on it. */
  file?: string;
  order: 'relevance' | 'newest';
  page: number;
}

export interface Marked {
  text: string;
  /** Where the words stand, in UTF-16 units. */
  marks: readonly (readonly [number, number])[];
}

export interface Hit {
  organId: string;
  number: string;
  title: Marked;
  snippet: Marked;
  /** The snippet stands in an attachment. */
  fromFile: boolean;
  documentNumber: string | null;
  publishedOn: string;
  columnId: string;
  kindName: string;
  validity: string;
}

export interface SearchAnswer {
  hits: Hit[];
  /** At most 10,000. */
  total: number;
  /** There are more than were counted. */
  more: boolean;
  /** False: the newest come first, because that was asked for or because there are too many to weigh. */
  ranked: boolean;
  pageSize: number;
  /** How many hits bear what; `name` is what people read where that is not the value. */
  facets: (FacetCount & { name: string })[];
  facetsBounded: boolean;
  /** How many hold every word, where others that hold most of them were added. */
  strict: number | null;
  /** What was looked for instead of a mistyped word. */
  meant: string | null;
}

const pageSize = 20;
const titleLength = 400;
const snippetLength = 120;

/** One page of hits. `organId` null: in all organs; `columnIds`: where to look, null everywhere. */
export async function publicSearch(
  db: Db,
  organId: string | null,
  of: SearchQuestion,
  columnIds: readonly string[] | null,
): Promise<SearchAnswer> {
  const columns = organId === null ? [] : await facetsFor(db, organId, columnIds);
  const facets = [...columns, ...chosen(of).map((facet) => [facet])];
  const book = await synonymBook(db, organId);
  const wanted = { organId, subject: 'publication', words: of.q, book, facets, ...days(of), order: of.order, page: of.page, pageSize };
  const found = await seek(db, engineOf(db), wanted);
  const names = await kindNames(db, organId);
  const hits = await shown(db, found, names);
  const { total, more, ranked, facetsBounded, strict, meant } = found;
  return { hits, total, more, ranked, pageSize, facets: named(found.facets, names), facetsBounded, strict, meant };
}

function chosen({ kind, year, validity, file }: SearchQuestion): string[] {
  const facets = [kind && kindFacet(kind), year && yearFacet(year), validity && validityFacet(validity), file && fileFacet(file)];
  return facets.filter((facet): facet is string => Boolean(facet));
}

/** A year is also a range of days: engines that walk from the newest entry on begin at its end. */
function days({ from, to, year = '' }: SearchQuestion): { from?: Day; to?: Day } {
  const of = (...some: string[]): Day[] => some.filter(isDay).sort();
  const first = of(from, `${year}-01-01`).at(-1);
  const last = of(to, `${year}-12-31`)[0];
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) };
}

const named = (facets: readonly FacetCount[], kinds: ReadonlyMap<string, string>) =>
  facets.map((one) => ({ ...one, name: one.group === 'kind' ? (kinds.get(one.value) ?? one.value) : one.value }));

async function shown(db: Db, found: Sought, names: ReadonlyMap<string, string>): Promise<Hit[]> {
  const rows = await hitRows(db, found.rows);
  const words = found.marks.join(' ');
  const hits = found.rows.flatMap((key) => {
    const row = rows.get(hitKey(key));
    return row ? [{ key, hit: hit(row, words, names) }] : [];
  });
  const unexplained = hits.filter(({ hit: { title, snippet } }) => title.marks.length + snippet.marks.length === 0).map(({ key }) => key);
  const inFiles = await attachedSnippets(db, 'publication', unexplained, words, snippetLength);
  return hits.map(({ key, hit: one }) => {
    const snippet = inFiles.get(hitKey(key));
    return snippet ? { ...one, snippet, fromFile: true } : one;
  });
}

function hit(row: HitRow, words: string, names: ReadonlyMap<string, string>): Hit {
  return {
    organId: row.organ_id,
    number: row.public_number ?? '',
    title: highlight(row.title, words, titleLength),
    snippet: highlight(row.body_text || row.summary || '', words, snippetLength),
    fromFile: false,
    documentNumber: row.document_number,
    publishedOn: row.published_on ?? '',
    columnId: row.column_id,
    kindName: names.get(row.kind) ?? row.kind,
    validity: row.validity,
  };
}
