// The worker: queues what the night brings, relays events, takes jobs and runs them, until it is told to stop.
import { hostname } from 'node:os';
import type { Runtime } from '#kernel/command';
import { newId } from '#kernel/ids';
import { createBell } from './bell.ts';
import { takeJob } from './lease.ts';
import { type WorkerLog, watchOutage } from './outage.ts';
import { checkJobs, type JobRegistry } from './registry.ts';
import { relayOutbox } from './relay-outbox.ts';
import { runJob } from './run-job.ts';
import { enqueueDue, type ScheduleEntry } from './schedule.ts';
import type { Subscription } from './subscription.ts';

export interface WorkerParts {
  runtime: Runtime;
  jobs: JobRegistry;
  schedule?: readonly ScheduleEntry[];
  subscriptions?: readonly Subscription[];
  log: WorkerLog;
  /** Jobs at once. Default 2. */
  slots?: number;
  /** A process silent for so long has lost its jobs. Default 60. */
  leaseSeconds?: number;
  /** Milliseconds between looks at the queue when nobody rings. Default 1000. */
  pollEvery?: number;
}

export interface Worker {
  /** There is work: look now. */
  wake(): void;
  /** Takes nothing new and waits for what is under way; after `withinSeconds` (default 30) gives that back to be done again. */
  stop(withinSeconds?: number): Promise<void>;
}

/** Starts the worker of this process. Throws `jobs.noHandler` when work waits that nobody here can do. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  await checkJobs(parts.runtime.database.read, parts.jobs, parts);
  const bell = createBell();
  const leave = parts.jobs.onWake(bell.ring);
  const stopping = new AbortController();
  const hurry = new AbortController();
  const running = new Map<string, Promise<void>>();
  const turn = createTurn(parts, running, hurry.signal, stopping.signal, bell.ring);
  const loop = keepTurning(turn, parts, bell.wait, stopping.signal);
  return {
    wake: bell.ring,
    async stop(withinSeconds = 30) {
      stopping.abort();
      leave();
      bell.ring();
      await loop;
      const limit = setTimeout(() => hurry.abort(), withinSeconds * 1000);
      await Promise.all(running.values());
      clearTimeout(limit);
    },
  };
}

async function keepTurning(turn: () => Promise<void>, parts: WorkerParts, wait: (ms: number) => Promise<void>, stopping: AbortSignal) {
  const pollEvery = parts.pollEvery ?? 1000;
  const outage = watchOutage(parts.log, pollEvery);
  while (!stopping.aborted) {
    let pause = pollEvery;
    try {
      await turn();
      outage.worked();
    } catch (error) {
      pause = outage.failed(error);
    }
    if (!stopping.aborted) await wait(pause);
  }
}

function createTurn(
  parts: WorkerParts,
  running: Map<string, Promise<void>>,
  hurry: AbortSignal,
  stopping: AbortSignal,
  ring: () => void,
): () => Promise<void> {
  const { runtime, jobs, log } = parts;
  const leaseSeconds = parts.leaseSeconds ?? 60;
  const holder = `${hostname()}:${process.pid}:${newId().slice(-8)}`;
  const nightly = new Set<string>();
  const take = () =>
    takeJob(runtime.database, { kinds: jobs.kinds, holder, now: runtime.clock.now(), leaseSeconds, except: [...running.keys()] });
  const begin = (row: NonNullable<Awaited<ReturnType<typeof take>>>) => {
    const about = { job: row.id, kind: row.kind, attempt: row.attempts };
    const done = runJob(jobs.get(row.kind)!, row, { runtime, leaseSeconds, hurry })
      .then((error) => error && log.error({ ...about, err: error }, 'job failed'))
      .catch((error: unknown) => log.error({ ...about, err: error }, 'the outcome of a job could not be written; it will be tried again'))
      .then(() => {
        running.delete(row.id);
        ring();
      });
    running.set(row.id, done);
  };
  return async () => {
    await enqueueDue(runtime.database.write, parts.schedule ?? [], runtime.clock.now(), nightly);
    while ((await relayOutbox(runtime.database, parts.subscriptions ?? [], runtime.clock.now())) > 0 && !stopping.aborted);
    while (running.size < (parts.slots ?? 2) && !stopping.aborted) {
      const row = await take();
      if (!row) return;
      begin(row);
    }
  };
}
