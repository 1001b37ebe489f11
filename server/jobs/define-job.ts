// What a kind of job is: its name, its handler, how often it is tried.
import type { Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Tx } from '#kernel/db';

/** What a running job may use. */
export interface JobContext {
  runtime: Runtime;
  jobId: string;
  organId: string | null;
  /** 1 for the first try. A process may have died in an earlier one, so a handler must bear being run again. */
  attempt: number;
  now: string;
  today: Day;
  /** Aborted when the time is up, when the lease is lost, or when the program cannot wait any longer. */
  signal: AbortSignal;
  /** Marks the job done in the handler's own transaction: what it wrote and the mark stand or fall together. Throws when another process has taken the job. */
  complete(tx: Tx): Promise<void>;
}

export interface JobDefinition<P = unknown> {
  /** `publication.reindex`: module.verb */
  kind: string;
  /** 中文名，管理员在任务列表里看到的。 */
  title: string;
  /** Tries before the job is given up and waits for an administrator. Default 5. */
  maxAttempts?: number;
  /** Longest a try may take. Default 600. */
  timeoutSeconds?: number;
  run(payload: P, ctx: JobContext): Promise<void>;
}

/** Declares a kind of job; `apps` puts all of them into one registry. */
export function defineJob<P>(of: JobDefinition<P>): JobDefinition<P> {
  return of;
}
