// What the name of a list must be like.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';

/** The name says in every hit where it comes from: it must be there, and be the only one of its kind. */
export async function nameBlockers(db: Db | Tx, organId: string, name: string, listId: string | null): Promise<Blocker[]> {
  const wanted = name.trim();
  if (wanted === '') return [{ code: 'screening.listName', message: '请填写词库的名称。', field: 'name' }];
  const same = await db
    .selectFrom('screening_list')
    .select('id')
    .where('organ_id', '=', organId)
    .where('name', '=', wanted)
    .executeTakeFirst();
  return same && same.id !== listId ? [{ code: 'screening.listName', message: `已经有叫“${wanted}”的词库。`, field: 'name' }] : [];
}
