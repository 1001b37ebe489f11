// How many jobs stand in each state.
import type { Db } from '#kernel/db';
import { type JobState, jobStates, stateNames } from '../states.ts';

export interface JobCount {
  state: JobState;
  stateName: string;
  count: number;
}

/** Every state with its number, zero included. */
export async function countJobs(db: Db): Promise<JobCount[]> {
  const rows = await db
    .selectFrom('job')
    .select(['state', (e) => e.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return jobStates.map((state) => ({
    state,
    stateName: stateNames[state],
    count: Number(rows.find((row) => row.state === state)?.count ?? 0),
  }));
}
