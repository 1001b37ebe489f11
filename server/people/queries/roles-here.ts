// Who of these people holds which roles in an organ.
import type { Db } from '#kernel/db';

export async function rolesHere(db: Db, organId: string, ids: readonly string[]): Promise<Map<string, string[]>> {
  const held = new Map<string, string[]>();
  if (ids.length === 0) return held;
  const rows = await db
    .selectFrom('membership')
    .select(['person_id', 'role'])
    .where('organ_id', '=', organId)
    .where('person_id', 'in', [...ids])
    .where('until', 'is', null)
    .orderBy('role')
    .execute();
  for (const { person_id, role } of rows) held.set(person_id, [...(held.get(person_id) ?? []), role]);
  return held;
}
