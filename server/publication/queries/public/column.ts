// A column's public list: narrowed by year, kind and words, in pages.
import type { Db } from '#kernel/db';
import { containing } from '../../containing.ts';
import { listKinds } from '../kinds.ts';
import { countOf, type TallyLine, tally, yearsOf } from '../tally.ts';
import { inColumns, type Listing, listedPageSize, newestOf, published } from './listed.ts';

export interface ColumnQuestion {
  /** `2026`, or empty. */
  year: string;
  /** Code of a kind, or empty. */
  kind: string;
  /** In the title or the document number; or empty. */
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
  const here = (await tally(db, organId)).filter((line) => columnIds.includes(line.columnId));
  const present = new Set(here.map((line) => line.kind));
  const kinds = (await listKinds(db, organId)).filter((kind) => present.has(kind.code)).map(({ code, name }) => ({ code, name }));
  return { listing: await listingOf(db, organId, columnIds, here, of), years: yearsOf(here), kinds };
}

async function listingOf(db: Db, organId: string, columnIds: readonly string[], here: TallyLine[], of: ColumnQuestion): Promise<Listing> {
  const { page } = of;
  const chosen = () => narrowed(published(db, organId).where(inColumns(columnIds)), of);
  const total = of.q
    ? Number(
        (
          await chosen()
            .select((eb) => eb.fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    : countOf(here, (line) => (of.year === '' || line.year === of.year) && (of.kind === '' || line.kind === of.kind));
  const offset = (page - 1) * listedPageSize;
  const rows = total > offset ? await newestOf(db, organId, chosen(), listedPageSize, offset) : [];
  return { rows, total, page, pageSize: listedPageSize };
}

function narrowed(from: ReturnType<typeof published>, { year, kind, q }: ColumnQuestion) {
  let narrow = from;
  if (year !== '') narrow = narrow.where('p.published_on', '>=', `${year}-01-01`).where('p.published_on', '<=', `${year}-12-31`);
  if (kind !== '') narrow = narrow.where('p.kind', '=', kind);
  if (q !== '') narrow = narrow.where((eb) => eb.or([containing(eb.ref('p.title'), q), containing(eb.ref('p.document_number'), q)]));
  return narrow;
}
