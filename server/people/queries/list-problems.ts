// Reports of problems of an organ, newest first.
import type { Db } from '#kernel/db';
import { personNames } from './find-person.ts';

export async function listProblems(db: Db, organId: string, state: string | undefined, page: number, pageSize: number) {
  let found = db.selectFrom('problem_report').where('organ_id', '=', organId);
  if (state) found = found.where('state', '=', state);
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const names = await personNames(
    db,
    rows.flatMap((row) => row.person_id ?? []),
  );
  const views = rows.map((row) => ({
    id: row.id,
    page: row.page,
    requestId: row.request_id,
    words: row.words,
    personName: row.person_id ? (names.get(row.person_id) ?? null) : null,
    agent: row.agent,
    at: row.at,
    state: row.state,
    answer: row.answer,
  }));
  return { rows: views, total: Number(total), page, pageSize };
}
