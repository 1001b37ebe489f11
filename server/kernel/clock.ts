// The only place that reads the clock.
import { type Day, dayOf } from '#kernel/day';

export interface Clock {
  /** The instant, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Today in China. */
  today(): Day;
}

export const systemClock: Clock = clockFrom(() => new Date());

/** A clock that stands still, for tests and for replays. */
export function fixedClock(at: string): Clock {
  return clockFrom(() => new Date(at));
}

/** Milliseconds since 1970, for ids that sort by their time of birth. */
export function milliseconds(): number {
  return Date.now();
}

function clockFrom(read: () => Date): Clock {
  return { now: () => read().toISOString(), today: () => dayOf(read()) };
}
