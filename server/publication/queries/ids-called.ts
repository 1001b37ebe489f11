// Which publications bear words in their title or document number: the published by the search index, the few others row by row.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Db, Tables } from '#kernel/db';
import { find } from '#search';
import { containing } from '../containing.ts';
import { engineOf } from '../engine-of.ts';
import { kindFacet } from '../findable.ts';

/** More are not named one by one: looking at every row costs no more. */
const mostNamed = 3000;

export interface Called {
  organId: string;
  text: string;
  kind?: string | undefined;
  columnId?: string | undefined;
}

/** Their ids, without order; null when there are too many to name. One of the numbers, written exactly, finds too. */
export async function idsCalled(db: Db, { organId, text, kind, columnId }: Called): Promise<string[] | null> {
  const facets = [...(columnId ? [[columnId]] : []), ...(kind ? [[kindFacet(kind)]] : [])];
  const wanted = { organId, subject: 'publication', words: text, titleOnly: true, facets };
  const published = await find(db, engineOf(db), { ...wanted, order: 'newest', page: 1, pageSize: mostNamed });
  if (published.total > mostNamed) return null;
  const ids = new Set(published.rows.map(({ id }) => id));
  for (const { id } of await unpublished(db, organId, text)) ids.add(id);
  for (const { id } of await numbered(db, organId, text)) ids.add(id);
  return [...ids];
}

/** True where every word, divided by blanks, stands in the title or the document number. */
export function bearing(eb: ExpressionBuilder<Tables, 'publication'>, text: string): Expression<SqlBool> {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return eb.and(words.map((word) => eb.or([containing(eb.ref('title'), word), containing(eb.ref('document_number'), word)])));
}

function unpublished(db: Db, organId: string, text: string) {
  return db
    .selectFrom('publication')
    .select('id')
    .where('organ_id', '=', organId)
    .where('state', 'in', ['draft', 'withdrawn', 'discarded'])
    .where((eb) => bearing(eb, text))
    .execute();
}

async function numbered(db: Db, organId: string, text: string): Promise<{ id: string }[]> {
  const ofOrgan = () => db.selectFrom('publication').select('id').where('organ_id', '=', organId);
  return [
    ...(await ofOrgan().where('index_number', '=', text).execute()),
    ...(await ofOrgan().where('public_number', '=', text).execute()),
  ];
}

/** An order that no index has: for a few named rows sorting is quicker than walking along one. */
export const sortedBy = (column: string) => sql<string>`${sql.ref(column)} || ''`;
