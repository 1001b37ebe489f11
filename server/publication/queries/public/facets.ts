// What narrows a search of publications in the index: columns and a kind.
import type { Db } from '#kernel/db';
import { kindFacet } from '../../findable.ts';
import { tally } from '../tally.ts';

/** The groups of facets for these columns (null: everywhere) and a kind (empty: any). Only columns that hold something are named; all of them need no naming. */
export async function facetsFor(db: Db, organId: string, columnIds: readonly string[] | null, kind = ''): Promise<string[][]> {
  const kinds = kind === '' ? [] : [[kindFacet(kind)]];
  if (columnIds === null) return kinds;
  const holding = new Set((await tally(db, organId)).map((line) => line.columnId));
  const columns = columnIds.filter((id) => holding.has(id));
  return columns.length > 0 && columns.length === holding.size ? kinds : [columns, ...kinds];
}
