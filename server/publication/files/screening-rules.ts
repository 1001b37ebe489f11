// By which rules a file is looked through: when they change, it is looked through again.
import type { Db, Tx } from '#kernel/db';
import { wordingStamp } from '#screening';

/** Raised whenever the engine finds more than before. */
const engine = '1';

/** Names the rules of the organ: the engine's and its dictionary's. */
export async function screeningRules(db: Db | Tx, organId: string): Promise<string> {
  return `${engine} ${await wordingStamp(db, organId)}`;
}
