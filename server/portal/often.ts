// How often one address may send something in: against machines, not against people.
import { milliseconds } from '#kernel/clock';

export interface Often {
  /** Counts one more; false when it was one too many. */
  once(who: string): boolean;
}

/** Not more than `most` within `span` milliseconds for each. */
export function often(most: number, span: number, now: () => number = milliseconds): Often {
  const seen = new Map<string, number[]>();
  return {
    once(who) {
      const at = now();
      // What is past is forgotten; so the map holds only those of the last span.
      for (const [one, times] of seen) if ((times.at(-1) ?? 0) <= at - span) seen.delete(one);
      const times = (seen.get(who) ?? []).filter((time) => time > at - span);
      if (times.length >= most) return false;
      seen.set(who, [...times, at]);
      return true;
    },
  };
}
