// A database that goes away is reported once, asked again at growing intervals, and reported once when it is back.
import { isDatabaseAway } from '#kernel/db';

export interface WorkerLog {
  info(about: object, message: string): void;
  error(about: object, message: string): void;
}

const longest = 30_000;

/** Keeps count of failing turns of the worker. */
export function watchOutage(log: WorkerLog, shortest = 1000) {
  let failures = 0;
  let said = '';
  return {
    /** Milliseconds to wait before the next turn. */
    failed(error: unknown): number {
      const message = isDatabaseAway(error) ? 'jobs: the database is away; asking again' : 'jobs: a turn failed; trying again';
      if (message !== said) log.error({ err: error }, message);
      said = message;
      failures += 1;
      return Math.min(longest, shortest * 2 ** Math.min(failures - 1, 10));
    },
    worked(): void {
      if (failures > 0) log.info({ failures }, 'jobs: working again');
      failures = 0;
      said = '';
    },
  };
}
