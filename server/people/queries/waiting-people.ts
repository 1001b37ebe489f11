// What waits for those who look after accounts: reports nobody has answered, accounts nobody has given a role.
import type { Db } from '#kernel/db';
import { listProblems } from './list-problems.ts';

/** Reports of problems without an answer, newest first, and how many there are. */
export async function openProblems(db: Db, organId: string, limit: number) {
  const { rows, total } = await listProblems(db, organId, 'open', 1, limit);
  return { rows, total };
}

/** Open accounts at home here that hold no role here: whoever signs in with one can do nothing yet. */
export async function withoutRoles(db: Db, organId: string): Promise<{ id: string; name: string; login: string; createdAt: string }[]> {
  const rows = await db
    .selectFrom('person as p')
    .select(['p.id', 'p.name', 'p.login', 'p.created_at'])
    .where('p.organ_id', '=', organId)
    .where('p.closed_at', 'is', null)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('membership as m')
            .select('m.role')
            .whereRef('m.person_id', '=', 'p.id')
            .where('m.organ_id', '=', organId)
            .where('m.until', 'is', null),
        ),
      ),
    )
    .orderBy('p.created_at')
    .execute();
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
}
