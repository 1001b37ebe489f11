// Puts a job into the queue, in the transaction of whatever asks for it.
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';

export interface EnqueueOptions {
  /** This instant, from the clock of whoever asks. */
  now: string;
  /** Not before this instant. Default: at once. */
  runAt?: string;
  organId?: string | null;
  /** One job ever bears this key; a second is not queued. */
  uniqueKey?: string;
  /** While a job with this key waits, a second is not queued; once it has begun, the next one is. */
  oneWaiting?: string;
}

/** Marks keys that are given free as soon as the job is taken. */
export const whileWaiting = 'waiting:';

/** Queues a job; it runs after the commit, at least once. Returns its id, or null when the key is taken. */
export async function enqueue(tx: Tx, kind: string, payload: unknown, of: EnqueueOptions): Promise<string | null> {
  const id = newId();
  const key = of.uniqueKey ?? (of.oneWaiting === undefined ? null : whileWaiting + of.oneWaiting);
  const made = await tx
    .insertInto('job')
    .values({
      id,
      organ_id: of.organId ?? null,
      kind,
      payload: JSON.stringify(payload ?? null),
      unique_key: key,
      state: 'waiting',
      run_at: of.runAt ?? of.now,
      attempts: 0,
      lease_until: null,
      leased_by: null,
      last_error: null,
      created_at: of.now,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n ? id : null;
}
