// A column's public list: narrowed by year, kind and words, in pages.
import { type Day, day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { find } from '#search';
import { engineOf } from '../../engine-of.ts';
import { listKinds } from '../kinds.ts';
import { countOf, type TallyLine, tally, yearsOf } from '../tally.ts';
import { facetsFor } from './facets.ts';
import { inColumns, type Listing, listedPageSize, listedRows, pageAt, published } from './listed.ts';

export interface ColumnQuestion {
  /** `2026`, or empty. */
  year: string;
  /** Code of a kind, or empty. */
  kind: string;
  /** Words in the title or the document number; or empty. */
  q: string;
  page: number;
}

export interface ColumnList {
  listing: Listing;
  /** Years that have something, the newest first. */
  years: string[];
  kinds: { code: string; name: string }[];
}

/** The list of these columns (a column and all below it). */
export async function publicColumn(db: Db, organId: string, columnIds: readonly string[], of: ColumnQuestion): Promise<ColumnList> {
  const wanted = new Set(columnIds);
  const here = (await tally(db, organId)).filter((line) => wanted.has(line.columnId));
  const present = new Set(here.map((line) => line.kind));
  const kinds = (await listKinds(db, organId)).filter((kind) => present.has(kind.code)).map(({ code, name }) => ({ code, name }));
  const listing = of.q === '' ? await listed(db, organId, columnIds, here, of) : await searched(db, organId, columnIds, of);
  return { listing, years: yearsOf(here), kinds };
}

async function listed(db: Db, organId: string, columnIds: readonly string[], here: TallyLine[], of: ColumnQuestion): Promise<Listing> {
  const { page, year, kind } = of;
  const chosen = here.filter((line) => (year === '' || line.year === year) && (kind === '' || line.kind === kind));
  const total = countOf(chosen);
  const offset = (page - 1) * listedPageSize;
  const rows = total > offset ? await pageAt(db, organId, narrowed(db, organId, columnIds, of, countOf(here)), chosen, offset) : [];
  return { rows, total, page, pageSize: listedPageSize };
}

function narrowed(db: Db, organId: string, columnIds: readonly string[], { year, kind }: ColumnQuestion, held: number) {
  let narrow = published(db, organId).where(inColumns(columnIds, held));
  if (year !== '') narrow = narrow.where('p.published_on', '>=', `${year}-01-01`).where('p.published_on', '<=', `${year}-12-31`);
  if (kind !== '') narrow = narrow.where('p.kind', '=', kind);
  return narrow;
}

async function searched(db: Db, organId: string, columnIds: readonly string[], of: ColumnQuestion): Promise<Listing> {
  const { page, kind, q } = of;
  const facets = await facetsFor(db, organId, columnIds, kind);
  const paging = { order: 'newest' as const, page, pageSize: listedPageSize };
  const wanted = { organId, subject: 'publication', words: q, titleOnly: true, facets, ...yearDays(of.year), ...paging };
  const { rows: hits, total, more } = await find(db, engineOf(db), wanted);
  const ids = hits.map((hit) => hit.id);
  return { rows: await listedRows(db, organId, ids), total, more, page, pageSize: listedPageSize };
}

function yearDays(year: string): { from?: Day; to?: Day } {
  return year === '' ? {} : { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}
