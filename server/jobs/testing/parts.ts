// For the tests of the jobs: a runtime by hand, a clock that can be moved, waiting for a condition.
import { type Clock, systemClock } from '#kernel/clock';
import type { Runtime } from '#kernel/command';
import { dayOf } from '#kernel/day';
import type { Database } from '#kernel/db';
import { later } from '../instants.ts';
import type { JobRegistry } from '../registry.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  move(seconds: number): void;
}

export function movableClock(at: string): MovableClock {
  let now = at;
  return {
    now: () => now,
    today: () => dayOf(now),
    move: (seconds) => {
      now = later(now, seconds);
    },
  };
}

/** The real clock, ahead by some seconds: another process's lease has run out. */
export function clockAhead(seconds: number): Clock {
  return { now: () => later(systemClock.now(), seconds), today: () => dayOf(later(systemClock.now(), seconds)) };
}

export function testRuntime(database: Database, clock: Clock, jobs: JobRegistry): Runtime {
  return { database, clock, services: { jobs } as Runtime['services'], audit: async () => undefined };
}

/** A log that keeps what was said. */
export function keptLog() {
  const said: string[] = [];
  return {
    said,
    info: (_about: object, message: string) => void said.push(message),
    error: (_about: object, message: string) => void said.push(message),
  };
}

/** Looks again until the condition holds; fails after 20 seconds. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const limit = AbortSignal.timeout(20_000);
  while (!(await condition())) {
    limit.throwIfAborted();
    await new Promise((next) => setTimeout(next, 10));
  }
}
