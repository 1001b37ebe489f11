// A posting as commands find it.
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { channelName } from './channels.ts';
import { refuseLedger } from './errors-ledger.ts';
import type { PostingFields } from './posting-fields.ts';
import type { PostingRow } from './tables.ts';

export interface PostingKey {
  organId: string;
  id: string;
}

/** The posting, or the refusal `ledger.noPosting`. */
export async function findPosting(db: Db | Tx, { organId, id }: PostingKey): Promise<PostingRow> {
  const row = await db.selectFrom('posting').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuseLedger('ledger.noPosting');
  return row;
}

/** True for the entry made by publishing on our own website. */
export function isOwnEntry(row: Pick<PostingRow, 'channel' | 'publication_id'>): boolean {
  return row.publication_id !== null && row.channel === 'website';
}

/** A posting that our own publication made follows that publication. */
export function ownPublicationBlockers(row: PostingRow): Blocker[] {
  if (!isOwnEntry(row)) return [];
  return [{ code: 'ledger.ownPublication', message: '这一条是本系统公开的信息，要在“政府信息”里修订或者撤回。' }];
}

/**
 * Blockers where the ledger holds the same already: the same publication on the channel; same channel, title and day; or same address.
 * What was taken down does not stand in the way: restored here, it may go out there once more.
 */
export async function sameBlockers(
  db: Db | Tx,
  organId: string,
  fields: PostingFields,
  postedOn: string,
  but?: string,
): Promise<Blocker[]> {
  const twice = await carriedTwice(db, organId, fields, but);
  if (twice.length > 0) return twice;
  const title = fields.title.trim();
  const address = fields.address.trim();
  const found = await db
    .selectFrom('posting')
    .select(['title', 'posted_on', 'address'])
    .where('organ_id', '=', organId)
    .where('removed_on', 'is', null)
    .where((eb) => {
      const same = eb.and([eb('channel', '=', fields.channel), eb('title', '=', title), eb('posted_on', '=', postedOn)]);
      return address === '' ? same : eb.or([same, eb('address', '=', address)]);
    })
    .$if(but !== undefined, (q) => q.where('id', '!=', but!))
    .limit(1)
    .executeTakeFirst();
  if (!found) return [];
  const field = found.address === address && address !== '' ? 'address' : 'title';
  return [{ code: 'ledger.same', message: `台账里已有同样的一条：“${found.title}”（${found.posted_on}）。`, field }];
}

/** A publication stands once on each channel. */
async function carriedTwice(db: Db | Tx, organId: string, { publicationId, channel }: PostingFields, but?: string): Promise<Blocker[]> {
  if (!publicationId) return [];
  const found = await db
    .selectFrom('posting')
    .select('posted_on')
    .where('organ_id', '=', organId)
    .where('publication_id', '=', publicationId)
    .where('channel', '=', channel)
    .where('removed_on', 'is', null)
    .$if(but !== undefined, (q) => q.where('id', '!=', but!))
    .limit(1)
    .executeTakeFirst();
  if (!found) return [];
  const message = `这条政府信息已经登记过在${channelName(channel)}公开（${found.posted_on}），同一渠道只计一次。`;
  return [{ code: 'ledger.carriedTwice', message, field: 'channel' }];
}
