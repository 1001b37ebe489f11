// Ends a person's sessions, after a password was changed or an account closed.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';

/** Ends every session of a person, but the one to be kept; each stands in the audit entry. */
export async function endSessions(
  tx: Tx,
  { now, watch }: Pick<Act, 'now' | 'watch'>,
  personId: string,
  keep: string | null,
): Promise<void> {
  const live = tx.selectFrom('session').select('id').where('person_id', '=', personId).where('ended_at', 'is', null);
  for (const { id } of await live.where('id', '!=', keep ?? '').execute()) {
    await watch('session', { id });
    await tx.updateTable('session').set({ ended_at: now }).where('id', '=', id).execute();
  }
}
