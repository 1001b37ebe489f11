// 规范性文件 of a year, as the yearly report asks: made, repealed, in force at the year's end.
import type { Db } from '#kernel/db';

export interface NormativeFigures {
  /** 制发: formed in the year. */
  made: number;
  /** 废止、失效: ended in the year. */
  repealed: number;
  /** 现行有效: formed by the end of the year and not ended by then. */
  inForce: number;
}

export const normativeKind = 'normative-document';

/** Counts what is public of the kind. `year`: 2026. A text partly in force or amended is in force. */
export async function normativeDocumentsOf(db: Db, organId: string, year: number, kind = normativeKind): Promise<NormativeFigures> {
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const rows = await db
    .selectFrom('publication')
    .select(['formed_on', 'published_on', 'validity', 'repealed_on'])
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where('kind', '=', kind)
    .execute();
  const made = (row: (typeof rows)[number]) => row.formed_on ?? row.published_on ?? '';
  const ended = (row: (typeof rows)[number]) => (row.validity === '废止' || row.validity === '失效' ? (row.repealed_on ?? '') : '9999');
  return {
    made: rows.filter((row) => made(row) >= from && made(row) <= to).length,
    repealed: rows.filter((row) => ended(row) >= from && ended(row) <= to).length,
    inForce: rows.filter((row) => made(row) !== '' && made(row) <= to && ended(row) > to).length,
  };
}
