// Search over what is published, with the words marked where they stand.
import { isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import { find, highlight } from '#search';
import { engineOf } from '../../engine-of.ts';
import { facetsFor } from './facets.ts';

export interface SearchQuestion {
  q: string;
  /** Days of publication, or empty. */
  from: string;
  to: string;
  order: 'relevance' | 'newest';
  page: number;
}

export interface Marked {
  text: string;
  /** Where the words stand, in UTF-16 units. */
  marks: readonly (readonly [number, number])[];
}

export interface Hit {
  number: string;
  title: Marked;
  snippet: Marked;
  documentNumber: string | null;
  publishedOn: string;
  columnId: string;
}

const pageSize = 20;
const titleLength = 400;
const snippetLength = 120;

export interface SearchAnswer {
  hits: Hit[];
  /** At most 10,000. */
  total: number;
  /** There are more than were counted. */
  more: boolean;
  /** False: the newest come first, because that was asked for or because there are too many to weigh. */
  ranked: boolean;
  pageSize: number;
}

/** One page of hits. `columnIds`: where to look; null everywhere. */
export async function publicSearch(
  db: Db,
  organId: string,
  of: SearchQuestion,
  columnIds: readonly string[] | null,
): Promise<SearchAnswer> {
  const facets = await facetsFor(db, organId, columnIds);
  const wanted = { organId, subject: 'publication', words: of.q, facets, ...days(of), order: of.order, page: of.page, pageSize };
  const found = await find(db, engineOf(db), wanted);
  const rows = await hitRows(
    db,
    organId,
    found.rows.map((row) => row.id),
  );
  const hits = found.rows.flatMap(({ id }) => {
    const row = rows.get(id);
    return row ? [hit(row, of.q)] : [];
  });
  return { hits, total: found.total, more: found.more, ranked: found.ranked, pageSize };
}

function days({ from, to }: SearchQuestion) {
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
}

type HitRow = Awaited<ReturnType<typeof hitRows>> extends Map<string, infer R> ? R : never;

/** Two steps by key: joined and narrowed by state, SQLite would walk through everything published. */
async function hitRows(db: Db, organId: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'state', 'edition', 'public_number', 'title', 'document_number', 'published_on', 'column_id', 'summary'])
    .where('organ_id', '=', organId)
    .where('id', 'in', [...ids])
    .execute();
  const texts = await db
    .selectFrom('publication_edition')
    .select(['publication_id', 'edition', 'body_text'])
    .where('organ_id', '=', organId)
    .where('publication_id', 'in', [...ids])
    .execute();
  const bodies = new Map(texts.map((text) => [`${text.publication_id} ${text.edition}`, text.body_text]));
  const open = rows.filter((row) => row.state === 'published');
  return new Map(open.map((row) => [row.id, { ...row, body_text: bodies.get(`${row.id} ${row.edition}`) ?? '' }]));
}

function hit(row: HitRow, words: string): Hit {
  return {
    number: row.public_number ?? '',
    title: highlight(row.title, words, titleLength),
    snippet: highlight(row.body_text || row.summary || '', words, snippetLength),
    documentNumber: row.document_number,
    publishedOn: row.published_on ?? '',
    columnId: row.column_id,
  };
}
