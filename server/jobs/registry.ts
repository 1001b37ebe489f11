// All kinds of jobs of one program, and the bell that wakes its worker.
import type { Db } from '#kernel/db';
import type { JobDefinition } from './define-job.ts';
import { refuse } from './errors.ts';
import { type ScheduleEntry, scheduleMistakes } from './schedule.ts';
import type { Subscription } from './subscription.ts';

export interface JobRegistry {
  kinds: readonly string[];
  get(kind: string): JobDefinition | undefined;
  /** Tells the worker of this process that there is work; call it after the commit. Another process finds the work by itself within a second. */
  wake(): void;
  /** Called by the worker; returns how to leave again. */
  onWake(listener: () => void): () => void;
}

declare module '#kernel/command' {
  interface Services {
    jobs: JobRegistry;
  }
}

/** Puts the kinds together. Throws `jobs.twoHandlers` when a kind is there twice. */
export function jobRegistry(definitions: readonly JobDefinition[]): JobRegistry {
  const known = new Map<string, JobDefinition>();
  for (const definition of definitions) {
    if (known.has(definition.kind)) throw refuse('jobs.twoHandlers', { kind: definition.kind });
    known.set(definition.kind, definition);
  }
  const listeners = new Set<() => void>();
  return {
    kinds: [...known.keys()],
    get: (kind) => known.get(kind),
    wake: () => {
      for (const listener of listeners) listener();
    },
    onWake: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Refuses the start when work waits that nobody would do, or when the schedule or a subscription names a job that does not exist. */
export async function checkJobs(
  db: Db,
  registry: JobRegistry,
  { schedule = [], subscriptions = [] }: { schedule?: readonly ScheduleEntry[]; subscriptions?: readonly Subscription[] },
): Promise<void> {
  const mistakes = scheduleMistakes(schedule);
  if (mistakes.length > 0) throw refuse('jobs.schedule', { entries: mistakes.join('、') });
  const open = await db.selectFrom('job').select('kind').distinct().where('state', 'in', ['waiting', 'running']).execute();
  const needed = [...open.map((row) => row.kind), ...schedule.map((entry) => entry.kind), ...subscriptions.map((s) => s.job)];
  const orphans = [...new Set(needed)].filter((kind) => registry.get(kind) === undefined);
  if (orphans.length > 0) throw refuse('jobs.noHandler', { kinds: orphans.join('、') });
}
