// The one filter over the ledger: lists, exports and the counts of figures all mean the same by it.
import type { Expression, SqlBool } from 'kysely';
import { type Static, Type as T } from 'typebox';
import type { Db, Tx } from '#kernel/db';
import { containing } from '../containing.ts';

/** The value that asks for rows without a kind, column or department. */
export const none = 'none';

export const PostingFilterFields = {
  year: T.Optional(T.String({ pattern: '^[0-9]{4}$' })),
  /** 01 … 12 */
  month: T.Optional(T.String({ pattern: '^(0[1-9]|1[0-2])$' })),
  channel: T.Optional(T.String({ maxLength: 64 })),
  /** A code, or `none`. */
  kind: T.Optional(T.String({ maxLength: 64 })),
  column: T.Optional(T.String({ maxLength: 64 })),
  department: T.Optional(T.String({ maxLength: 64 })),
  /** Code of an item of 第二十条 or 第二十一条. */
  item: T.Optional(T.String({ maxLength: 64 })),
  from: T.Optional(T.String({ maxLength: 10 })),
  to: T.Optional(T.String({ maxLength: 10 })),
  /** In the title, the document number, or the address. */
  text: T.Optional(T.String({ maxLength: 200 })),
  /** Only what one import brought in. */
  importRun: T.Optional(T.String({ maxLength: 64 })),
  /** `1`: only what was withdrawn or removed since. */
  gone: T.Optional(T.Literal('1')),
  /** Of one publication, on whatever channel. */
  publication: T.Optional(T.String({ maxLength: 64 })),
};
const Filter = T.Object(PostingFilterFields);
export type PostingFilter = Static<typeof Filter>;

/** The postings the filter lets through. `columnsOfItem`: the columns that serve `item`, looked up beforehand. */
export function postingsWhere(db: Db | Tx, organId: string, filter: PostingFilter, columnsOfItem: readonly string[] = []) {
  return db
    .selectFrom('posting')
    .where('posting.organ_id', '=', organId)
    .where((eb) => {
      const all: Expression<SqlBool>[] = [];
      const begin = [filter.from, filter.year && `${filter.year}-01-01`]
        .filter((day) => day)
        .sort()
        .at(-1);
      const end = [filter.to, filter.year && `${filter.year}-12-31`]
        .filter((day) => day)
        .sort()
        .at(0);
      if (begin) all.push(eb('posted_on', '>=', begin));
      if (end) all.push(eb('posted_on', '<=', end));
      if (filter.month) all.push(eb('posted_on', 'like', `____-${filter.month}-__`));
      if (filter.channel) all.push(eb('channel', '=', filter.channel));
      for (const [column, value] of [
        ['kind', filter.kind],
        ['column_id', filter.column],
        ['department_id', filter.department],
      ] as const)
        if (value) all.push(value === none ? eb(column, 'is', null) : eb(column, '=', value));
      if (filter.item) all.push(columnsOfItem.length > 0 ? eb('column_id', 'in', [...columnsOfItem]) : eb.lit(false));
      if (filter.importRun) all.push(eb('import_run_id', '=', filter.importRun));
      if (filter.gone) all.push(eb('removed_on', 'is not', null));
      if (filter.publication) all.push(eb('publication_id', '=', filter.publication));
      const words = filter.text?.trim();
      if (words) all.push(eb.or((['title', 'document_number', 'address'] as const).map((name) => containing(eb.ref(name), words))));
      return eb.and(all);
    });
}

/** Ids of the organ's columns that serve a statutory item, closed ones included. */
export async function columnsServing(db: Db | Tx, organId: string, item: string | undefined): Promise<string[]> {
  if (item === undefined) return [];
  const rows = await db.selectFrom('site_column').select(['id', 'statutory_item']).where('organ_id', '=', organId).execute();
  return rows.filter((row) => itemsOf(row.statutory_item).includes(item)).map((row) => row.id);
}

/** `20-1;21-乡镇-社会救助` → its items. */
export function itemsOf(stored: string | null): string[] {
  return (stored ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
