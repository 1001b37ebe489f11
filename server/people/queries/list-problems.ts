// Reports of problems, newest first: those of an organ, and one's own with their answers.
import type { Static } from 'typebox';
import type { MyProblem } from '#contract/people';
import { addDays, type Day } from '#kernel/day';
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

const mostOfMine = 20;

/** What somebody reported himself. */
export async function myProblems(db: Db, personId: string): Promise<Static<typeof MyProblem>[]> {
  const rows = await db
    .selectFrom('problem_report')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(mostOfMine)
    .execute();
  return rows.map((row) => ({ id: row.id, words: row.words, at: row.at, answer: row.answer, answeredAt: row.answered_at }));
}

/** An answer is shown on the workbench for a week. */
const freshDays = 7;

/** Own reports that were answered in the last days. */
export async function freshAnswers(db: Db, personId: string, today: Day): Promise<Static<typeof MyProblem>[]> {
  return (await myProblems(db, personId)).filter((one) => one.answeredAt !== null && one.answeredAt >= addDays(today, -freshDays));
}
