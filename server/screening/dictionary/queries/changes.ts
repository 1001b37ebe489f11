// What was changed in the dictionary, by whom and why, the newest first.
import { allCommands } from '#kernel/command';
import type { Db } from '#kernel/db';

export async function listChanges(db: Db, organId: string, entryId: string | undefined, page: number, pageSize: number) {
  const all = db
    .selectFrom('screening_change')
    .where('organ_id', '=', organId)
    .$if(entryId !== undefined, (q) => q.where('entry_id', '=', entryId!));
  const { total } = await all.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await all
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const rows = found.map((row) => ({
    ...{ id: row.id, listName: row.list_name, title: allCommands().get(row.verb)?.title ?? row.verb, about: row.about },
    ...{ before: row.before, after: row.after, reason: row.reason, personName: row.person_name, at: row.at },
  }));
  return { rows, total: Number(total), page, pageSize };
}
