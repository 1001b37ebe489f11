// Notes what was done with a publication and why, so that it can be explained later.
import type { Act } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import type { PublicationKey } from '../publication.ts';
import '../tables-life.ts';

export interface Deed {
  verb: string;
  reason?: string | undefined;
  /** What the public was told. */
  publicNote?: string | undefined;
  /** Sentences that say more. */
  details?: readonly string[];
}

/** Keeps the deed under the publication. */
export async function noteDeed(tx: Tx, act: Act, { organId, id }: PublicationKey, of: Deed): Promise<void> {
  await tx
    .insertInto('publication_deed')
    .values({
      organ_id: organId,
      id: newId(),
      publication_id: id,
      verb: of.verb,
      at: act.now,
      person_id: act.actor.personId,
      reason: of.reason?.trim() || null,
      public_note: of.publicNote?.trim() || null,
      detail: JSON.stringify(of.details ?? []),
    })
    .execute();
}
