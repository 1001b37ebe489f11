// The roles a person holds himself, across all organs.
import type { Db, Tx } from '#kernel/db';

export async function rolesOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('membership').select('role').where('person_id', '=', personId).where('until', 'is', null).execute();
  return [...new Set(rows.map((row) => row.role))];
}

/** Does the person hold the role himself in this organ? */
export async function holdsRole(db: Db | Tx, organId: string, personId: string, role: string): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('role')
    .where('organ_id', '=', organId)
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}
