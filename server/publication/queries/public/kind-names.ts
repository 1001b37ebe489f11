// What people call the kinds of publications.
import type { Db } from '#kernel/db';

/** Names by code; of all organs when `organId` is null. */
export async function kindNames(db: Db, organId: string | null): Promise<Map<string, string>> {
  let kinds = db.selectFrom('publication_kind').select(['code', 'name']);
  if (organId !== null) kinds = kinds.where('organ_id', '=', organId);
  const rows = await kinds.execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}
