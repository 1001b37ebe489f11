// How often a hit was looked at and kept: entries that are kept again and again are noise.
import type { Tx } from '#kernel/db';

/** Which entry of which list, as a finding names it. */
export interface WordingSource {
  list: string;
  entry: string;
}

/** Counts that somebody gave a reason for leaving a hit as it stands. `at` is the instant of the command. */
export async function noteKept(tx: Tx, organId: string, { list, entry }: WordingSource, at: string): Promise<void> {
  await tx
    .insertInto('screening_kept')
    .values({ organ_id: organId, list_name: list, expression: entry, kept: 1, last_at: at })
    .onConflict((on) =>
      on.columns(['organ_id', 'list_name', 'expression']).doUpdateSet((e) => ({ kept: e('screening_kept.kept', '+', 1), last_at: at })),
    )
    .execute();
}
