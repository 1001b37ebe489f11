// Modules above this one that keep words of a publication: each says here how it forgets them when the publication is removed.
import type { Tx } from '#kernel/db';
import type { PublicationKey } from '../publication.ts';

type Forget = (tx: Tx, key: PublicationKey) => Promise<void>;

const holders = new Map<string, Forget>();

/** Declares a holder; the same name again replaces it. Runs in the transaction of the removal. */
export function declareHolder(name: string, forget: Forget): void {
  holders.set(name, forget);
}

/** Has every holder forget it. */
export async function forgetEverywhere(tx: Tx, key: PublicationKey): Promise<void> {
  for (const forget of holders.values()) await forget(tx, key);
}
