// Notes on which days something was opened or revised differently from now on: only those are counted anew.
import { dayOf } from '#kernel/day';
import type { Tx } from '#kernel/db';

/** One publication that came, went, changed its column or what it is for. Whoever does not know says `anything`. */
export type DisclosureChange = 'anything' | 'nothing' | { publicationId: string };

/** The day that stands for all. */
export const anyDay = '';

/** The version is the site's, raised in this transaction: its lock keeps others from coming in between. */
export async function noteDisclosureChange(tx: Tx, organId: string, change: DisclosureChange, version: number): Promise<void> {
  const rows = (await daysOf(tx, organId, change)).map((day) => ({ organ_id: organId, day, version }));
  if (rows.length === 0) return;
  await tx
    .insertInto('disclosure_change')
    .values(rows)
    .onConflict((on) => on.columns(['organ_id', 'day']).doUpdateSet({ version }))
    .execute();
}

async function daysOf(tx: Tx, organId: string, change: DisclosureChange): Promise<string[]> {
  if (change === 'nothing') return [];
  if (change === 'anything') return [anyDay];
  const { published_on } = await tx
    .selectFrom('publication')
    .select('published_on')
    .where('organ_id', '=', organId)
    .where('id', '=', change.publicationId)
    .executeTakeFirstOrThrow();
  const revisions = await tx
    .selectFrom('publication_edition')
    .select('published_at')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', change.publicationId)
    .where('edition', '>', 1)
    .execute();
  return [...new Set([...(published_on === null ? [] : [published_on]), ...revisions.map((one) => dayOf(one.published_at))])];
}
