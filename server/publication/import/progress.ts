// How far an import has come whose transaction is still open: nobody can read that from the database yet.

const applied = new Map<string, number>();

/** Remembers how many lines are in; null when the import has ended one way or the other. */
export function noteProgress(runId: string, lines: number | null): void {
  if (lines === null) applied.delete(runId);
  else applied.set(runId, lines);
}

/** Lines in so far, for a run that this process is carrying out; otherwise undefined. */
export function progressOf(runId: string): number | undefined {
  return applied.get(runId);
}
