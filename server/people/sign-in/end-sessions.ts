// Ends a person's sessions, after a password was changed or an account closed.
import type { Tx } from '#kernel/db';

/** Ends every session of a person, but the one to be kept. */
export async function endSessions(tx: Tx, personId: string, now: string, keep: string | null): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('id', '!=', keep ?? '')
    .execute();
}
