// The names of an organ's columns by id, closed ones included.
import type { Db } from '#kernel/db';

export async function columnNames(db: Db, organId: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('site_column').select(['id', 'name']).where('organ_id', '=', organId).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
