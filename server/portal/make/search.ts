// Search in one organ's section or in all of them; what is looked for is noted for the clerks, without a trace of who asked.
import { type Desk, frameOf } from '../desk.ts';
import { searchFilter } from '../filters.ts';
import type { Modes } from '../modes.ts';
import { searchPage } from '../pages/search.ts';
import { searchAllPage } from '../pages/search-all.ts';
import { branchOf, type Site } from '../site.ts';
import { searchUrl } from '../urls.ts';
import type { SearchFilter } from '../views.ts';
import type { Made, Question } from './made.ts';

const nothing = { hits: [], total: 0, more: false, ranked: false, pageSize: 20, strict: null };

export async function search(desk: Desk, site: Site, { query }: Question): Promise<Made> {
  const { filter, problems } = searchFilter(query);
  const within = site.columns.find((one) => one.slug === filter.column);
  const ids = within ? branchOf(site, within).map((one) => one.id) : null;
  const found = filter.q ? await desk.reader.search(site.organ.id, filter, ids) : nothing;
  // What holds only some of the words is not what was looked for.
  if (isWhole(filter)) desk.reader.searched(site.organ.id, filter.q, found.strict ?? found.total);
  const others = (await desk.organs()).length > 1;
  return { text: searchPage(site, { filter, problems, ...found }, others), canonical: filter.q ? null : searchUrl(site) };
}

/** Paging on and narrowing are not another search. */
const isWhole = ({ q, page, column, kind, year, validity, file, from, to }: SearchFilter): boolean =>
  q !== '' && page === 1 && !column && !kind && !year && !validity && !file && !from && !to;

export async function searchAll(desk: Desk, modes: Modes, query: Record<string, unknown>): Promise<string> {
  const { filter, problems } = searchFilter({ ...query, column: '' });
  const found = filter.q ? await desk.reader.search(null, filter, null) : nothing;
  return searchAllPage(frameOf(desk, { modes }), await desk.organs(), { filter, problems, ...found });
}
