// Looking into ascending days by halving.
import type { Day } from '#kernel/day';

/** How many of the days lie before `at`. */
export function countBefore(days: readonly Day[], at: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (days[mid]! < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** How many of the days lie up to `at`, itself included. */
export function countUpTo(days: readonly Day[], at: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (days[mid]! <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The first day after `at`. */
export function firstAfter(days: readonly Day[], at: Day): Day | null {
  return days[countUpTo(days, at)] ?? null;
}

/** The last day up to `at`, itself included. */
export function lastUpTo(days: readonly Day[], at: Day): Day | null {
  return days[countUpTo(days, at) - 1] ?? null;
}
