// One try of one job: the lease kept while it runs, the outcome written down.
import type { Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import type { JobContext, JobDefinition } from './define-job.ts';
import { refuse } from './errors.ts';
import { later } from './instants.ts';
import { failJob, finishJob, type Lease, releaseJob, renewLease } from './lease.ts';
import { retryDelay } from './retry-delay.ts';
import type { JobRow } from './tables.ts';

export interface TryOptions {
  runtime: Runtime;
  leaseSeconds: number;
  /** The program cannot wait any longer. */
  hurry: AbortSignal;
}

const longestProblem = 500;

/** Tries a job that was just taken. Throws only when the database does not take the outcome; then the lease runs out and the job is tried again. */
export async function runJob(definition: JobDefinition, row: JobRow, of: TryOptions): Promise<Error | null> {
  const { database, clock } = of.runtime;
  const lease: Lease = { id: row.id, holder: row.leased_by ?? '', attempt: row.attempts };
  const most = definition.maxAttempts ?? 5;
  if (row.attempts > most) {
    await failJob(database.write, lease, clock.now(), '执行中进程多次中断，已停止重试。', null);
    return null;
  }
  try {
    await tryOnce(definition, row, lease, of);
    await finishJob(database.write, lease, clock.now());
    return null;
  } catch (error) {
    const now = clock.now();
    if (of.hurry.aborted) {
      await releaseJob(database.write, lease, now);
      return null;
    }
    const again = row.attempts < most ? later(now, retryDelay(row.attempts)) : null;
    await failJob(database.write, lease, now, problemOf(error), again);
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function tryOnce(definition: JobDefinition, row: JobRow, lease: Lease, of: TryOptions): Promise<void> {
  const ended = new AbortController();
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (reason: Error) => {
    ended.abort(reason);
    reject(reason);
  };
  const seconds = definition.timeoutSeconds ?? 600;
  const limit = setTimeout(() => stop(new Error(`超过 ${seconds} 秒没有完成`)), seconds * 1000);
  const keeping = keepLease(lease, of, () => stop(refuse('jobs.leaseLost')));
  const hurry = () => stop(new Error('程序停止时还没有完成'));
  of.hurry.addEventListener('abort', hurry);
  try {
    await Promise.race([definition.run(JSON.parse(row.payload), contextOf(row, lease, of, ended.signal)), stopped]);
  } finally {
    clearTimeout(limit);
    clearInterval(keeping);
    of.hurry.removeEventListener('abort', hurry);
  }
}

function keepLease(lease: Lease, { runtime, leaseSeconds }: TryOptions, lost: () => void): NodeJS.Timeout {
  const renew = async () => {
    const kept = await renewLease(runtime.database.write, lease, later(runtime.clock.now(), leaseSeconds));
    if (!kept && !(await isDone(runtime, lease.id))) lost();
  };
  // A database that is away for a moment is not a lost lease.
  return setInterval(() => void renew().catch(() => undefined), (leaseSeconds * 1000) / 3);
}

/** The handler may have completed the job itself and be tidying up. */
async function isDone(runtime: Runtime, id: string): Promise<boolean> {
  const row = await runtime.database.write.selectFrom('job').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state === 'done';
}

function contextOf(row: JobRow, lease: Lease, { runtime }: TryOptions, signal: AbortSignal): JobContext {
  return {
    runtime,
    jobId: row.id,
    organId: row.organ_id,
    attempt: row.attempts,
    now: runtime.clock.now(),
    today: runtime.clock.today(),
    signal,
    async complete(tx) {
      if (!(await finishJob(tx, lease, runtime.clock.now()))) throw refuse('jobs.leaseLost');
    },
  };
}

/** Short, for the administrator: a refusal's own sentence, or the kind of defect. */
function problemOf(error: unknown): string {
  const text = error instanceof Refusal ? error.message : error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, longestProblem);
}
