// Where a publication was posted on one channel, as the ledger has it.
import { type Day, day } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { PublicationKey } from '../publication.ts';

/** The newest first, without those taken down again. */
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
    .where('removed_on', 'is', null)
    .orderBy('posted_on', 'desc')
    .execute();
  return rows.map((row) => ({ postedOn: row.posted_on, address: row.address }));
}

/** The day of the newest entry on a channel; null where there is none. */
export async function lastPostedOn(db: Db, organId: string, channel: string): Promise<Day | null> {
  const row = await db
    .selectFrom('posting')
    .select('posted_on')
    .where('organ_id', '=', organId)
    .where('channel', '=', channel)
    .orderBy('posted_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? day(row.posted_on) : null;
}
