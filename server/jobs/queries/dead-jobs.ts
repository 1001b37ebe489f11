// Jobs that are tried no more and wait for somebody to look at them.
import type { Db } from '#kernel/db';

/** How many there are, and when the newest ended. */
export async function deadJobs(db: Db): Promise<{ count: number; latest: string }> {
  const { count, latest } = await db
    .selectFrom('job')
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.max('finished_at').as('latest')])
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return { count: Number(count), latest: latest ?? '' };
}
