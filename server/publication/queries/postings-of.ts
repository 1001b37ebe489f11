// Where a publication was posted on one channel, as the ledger has it.
import type { Db } from '#kernel/db';
import type { PublicationKey } from '../publication.ts';

/** The newest first. */
export async function postingsOf(
  db: Db,
  { organId, id }: PublicationKey,
  channel: string,
): Promise<{ postedOn: string; address: string | null }[]> {
  const rows = await db
    .selectFrom('posting')
    .select(['posted_on', 'address'])
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('channel', '=', channel)
    .orderBy('posted_on', 'desc')
    .execute();
  return rows.map((row) => ({ postedOn: row.posted_on, address: row.address }));
}
