// A year of the ledger counted in one pass over its rows.
import { sql } from 'kysely';
import type { Db } from '#kernel/db';
import { postingsWhere } from './posting-filter.ts';

/** How many entries share channel, kind, column, department and month. */
export interface LedgerGroup {
  channel: string;
  kind: string | null;
  columnId: string | null;
  departmentId: string | null;
  /** 01 … 12 */
  month: string;
  count: number;
  /** Of these, withdrawn or removed since. */
  gone: number;
}

/** Every group of the year. */
export async function ledgerGroups(db: Db, organId: string, year: number): Promise<LedgerGroup[]> {
  const month = sql<string>`substr(posted_on, 6, 2)`;
  const rows = await postingsWhere(db, organId, { year: String(year) })
    .select(['channel', 'kind', 'column_id as columnId', 'department_id as departmentId', month.as('month')])
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.count<number>('removed_on').as('gone')])
    .groupBy(['channel', 'kind', 'column_id', 'department_id', month])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count), gone: Number(row.gone) }));
}

/** The years the ledger has entries of, the newest first: one step per year, however many entries. */
export async function ledgerYears(db: Db, organId: string): Promise<number[]> {
  const years: number[] = [];
  for (let before = '9999'; ; before = `${years.at(-1)}-01-01`) {
    const { newest } = await db
      .selectFrom('posting')
      .select((eb) => eb.fn.max('posted_on').as('newest'))
      .where('organ_id', '=', organId)
      .where('posted_on', '<', before)
      .executeTakeFirstOrThrow();
    if (!newest) return years;
    years.push(Number(newest.slice(0, 4)));
  }
}
