// One account, as far as an organ has to do with it.
import type { Db, Tx } from '#kernel/db';
import { refuse } from '../errors.ts';

/** The account an organ looks after. Throws `people.personMissing` when another organ does, or nobody. */
export async function personOf(db: Db, organId: string, id: string) {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).where('organ_id', '=', organId).executeTakeFirst();
  if (!row) throw refuse('people.personMissing');
  return row;
}

/** An account at home in the organ or holding a role there. Throws `people.personMissing`. */
export async function personIn(db: Db | Tx, organId: string, id: string) {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row?.organ_id === organId) return row;
  const held = await db
    .selectFrom('membership')
    .select('role')
    .where('organ_id', '=', organId)
    .where('person_id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirst();
  if (!row || !held) throw refuse('people.personMissing');
  return row;
}

/** Names by id, for lists that keep ids. Those not found are left out. */
export async function personNames(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
