// The queue as the administrator sees it: newest first, by state and kind; one job.
import type { Static } from 'typebox';
import type { JobRow as JobRowSchema } from '#contract/operations';
import type { Db } from '#kernel/db';
import { refuse } from '../errors.ts';
import type { JobRegistry } from '../registry.ts';
import { stateName } from '../states.ts';
import type { JobRow } from '../tables.ts';

export interface JobFilter {
  state?: string;
  kind?: string;
  page: number;
  pageSize: number;
}

type JobAnswer = Static<typeof JobRowSchema>;

/** One page of the jobs and how many there are. */
export async function listJobs(db: Db, registry: JobRegistry, { state, kind, page, pageSize }: JobFilter) {
  let all = db.selectFrom('job');
  if (state !== undefined) all = all.where('state', '=', state);
  if (kind !== undefined) all = all.where('kind', '=', kind);
  const { total } = await all.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await all
    .selectAll()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: rows.map((row) => answerOf(row, registry)), total: Number(total), page, pageSize };
}

/** One job. Throws `jobs.missing`. */
export async function findJob(db: Db, registry: JobRegistry, id: string): Promise<JobAnswer> {
  const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('jobs.missing');
  return answerOf(row, registry);
}

function answerOf(row: JobRow, registry: JobRegistry): JobAnswer {
  return {
    id: row.id,
    kind: row.kind,
    title: registry.get(row.kind)?.title ?? row.kind,
    state: row.state,
    stateName: stateName(row.state),
    runAt: row.run_at,
    attempts: row.attempts,
    lastError: row.last_error,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}
