// 还没有登记的: published texts and the channels they should be on and are not registered on; and what such an entry begins with.
import { type Static, Type as T } from 'typebox';
import type { PostingStart, WantedPosting } from '#contract/publication';
import { Id, PageInput } from '#contract/shared';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { channelName, isChannel } from '../channels.ts';
import { refuseLedger } from '../errors-ledger.ts';
import { openWanted } from '../posting-wanted.ts';
import type { PublicationKey } from '../publication.ts';
import { type PageOf, pageOf } from './paging.ts';

export const WantedInput = T.Object({ organId: Id, ...PageInput, channel: T.Optional(T.String({ maxLength: 64 })) });

/** Those published longest ago first. */
export async function wantedPostings(db: Db, of: Static<typeof WantedInput>): Promise<PageOf<Static<typeof WantedPosting>>> {
  const { page, pageSize, offset } = pageOf(of);
  const open = () => openWanted(db, of.organId).$if(of.channel !== undefined, (q) => q.where('w.channel', '=', of.channel!));
  const { total } = await open()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const found = await open()
    .select(['p.id', 'p.title', 'p.published_on', 'w.since', 'w.channel'])
    .orderBy('w.since')
    .orderBy('p.id')
    .orderBy('w.channel')
    .limit(pageSize)
    .offset(offset)
    .execute();
  const { wechatAccount } = (await findOrgan(db, of.organId)).profile;
  const rows = found.map((row) => ({
    publicationId: row.id,
    title: row.title,
    publishedOn: row.published_on ?? row.since,
    channel: row.channel,
    channelName: channelName(row.channel, wechatAccount),
  }));
  return { rows, total: Number(total), page, pageSize };
}

/** The fields of a posting of this publication, as its public text has them, made known today. Refuses with `ledger.notPublished`. */
export async function postingStart(
  db: Db,
  { organId, id }: PublicationKey,
  channel: string,
  today: Day,
): Promise<Static<typeof PostingStart>> {
  const row = await db
    .selectFrom('publication')
    .select(['title', 'kind', 'column_id', 'department_id', 'formed_on', 'document_number'])
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst();
  if (!row) throw refuseLedger('ledger.notPublished');
  const fields = {
    title: row.title,
    channel: isChannel(channel) ? channel : 'wechat',
    postedOn: today,
    address: '',
    kind: row.kind ?? '',
    columnId: row.column_id ?? '',
    departmentId: row.department_id ?? '',
    formedOn: row.formed_on ?? '',
    documentNumber: row.document_number ?? '',
    summary: '',
    publicationId: id,
    evidenceHash: '',
  };
  return { fields, publicationTitle: row.title };
}
