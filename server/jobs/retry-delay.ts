// How long to wait before the next try.

const first = 5;
const longest = 3600;

/** Seconds before try `attempt + 1`: doubling from 5 s up to an hour, each between half and the whole of that, so that failures of one moment do not all return in one moment. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(longest, first * 2 ** Math.min(attempt - 1, 20));
  return full * (0.5 + random() / 2);
}
