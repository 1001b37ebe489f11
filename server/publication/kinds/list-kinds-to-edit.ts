// The kinds of an organ for whoever keeps them: closed ones too, with how much is in each.
import type { Static } from 'typebox';
import type { KindToEdit } from '#contract/writing';
import type { Db } from '#kernel/db';
import { kindStamp } from './kind-stamp.ts';

/** Every kind in its order. */
export async function listKindsToEdit(db: Db, organId: string): Promise<Static<typeof KindToEdit>[]> {
  const rows = await db
    .selectFrom('publication_kind')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('position')
    .orderBy('code')
    .execute();
  const used = await usedKinds(db, organId);
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    defaultColumnId: row.default_column_id,
    fields: JSON.parse(row.fields) as Static<typeof KindToEdit>['fields'],
    inLegalDisclosure: row.in_legal_disclosure === 1,
    position: row.position,
    closed: row.closed_at !== null,
    used: used.get(row.code) ?? 0,
    stamp: kindStamp(row),
  }));
}

async function usedKinds(db: Db, organId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('publication')
    .select(['kind', (of) => of.fn.countAll<number | string>().as('n')])
    .where('organ_id', '=', organId)
    .groupBy('kind')
    .execute();
  return new Map(rows.map((row) => [row.kind, Number(row.n)]));
}
