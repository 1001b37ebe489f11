// How far an import has come whose transaction is still open: nobody can read that from the database yet.

const applied = new Map<string, number>();
const watchers = new Map<string, (lines: number) => void>();

/** Remembers how many lines are in; null when the import has ended one way or the other. */
export function noteProgress(runId: string, lines: number | null): void {
  if (lines === null) applied.delete(runId);
  else {
    applied.set(runId, lines);
    watchers.get(runId)?.(lines);
  }
}

/** Lines in so far, for a run that this process is carrying out; otherwise undefined. */
export function progressOf(runId: string): number | undefined {
  return applied.get(runId);
}

/** Tells `watch` how many lines are in while `work` goes on. */
export async function watchingProgress<R>(runId: string, watch: (lines: number) => void, work: () => Promise<R>): Promise<R> {
  watchers.set(runId, watch);
  try {
    return await work();
  } finally {
    watchers.delete(runId);
  }
}
