// The ledger: everything made public on any channel, filtered, in pages.
import { type Static, Type as T } from 'typebox';
import type { PostingRow } from '#contract/publication';
import { Id, PageInput } from '#contract/shared';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { channelName } from '../channels.ts';
import { isOwnEntry } from '../posting.ts';
import { type PageOf, pageOf } from './paging.ts';
import { columnsServing, type PostingFilter, PostingFilterFields, postingsWhere } from './posting-filter.ts';

const Sort = T.Union([T.Literal('newest'), T.Literal('oldest')]);

export const PostingsInput = T.Object({ organId: Id, ...PageInput, ...PostingFilterFields, sort: T.Optional(Sort) });
export type PostingsQuestion = Static<typeof PostingsInput>;
export type PostingAnswer = Static<typeof PostingRow>;

const perRead = 1000;

/** One page, the newest first unless asked otherwise. */
export async function listPostings(db: Db, of: PostingsQuestion): Promise<PageOf<PostingAnswer>> {
  const { page, pageSize, offset } = pageOf(of);
  const order = of.sort === 'oldest' ? 'asc' : 'desc';
  const serving = await columnsServing(db, of.organId, of.item);
  const { total } = await postingsWhere(db, of.organId, of, serving)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const ids = await postingsWhere(db, of.organId, of, serving)
    .select(['id', 'posted_on'])
    .orderBy('posted_on', order)
    .orderBy('id', order)
    .limit(pageSize)
    .offset(offset)
    .execute();
  const rows = await rowsOf(db, of.organId, ids);
  return { rows, total: Number(total), page, pageSize };
}

/** Every posting the filter lets through, the oldest first, a thousand at a time. */
export async function* allPostings(db: Db, organId: string, filter: PostingFilter): AsyncGenerator<PostingAnswer> {
  const serving = await columnsServing(db, organId, filter.item);
  for (let last = { posted_on: '', id: '' }; ; ) {
    const ids = await postingsWhere(db, organId, filter, serving)
      .select(['id', 'posted_on'])
      .where((eb) =>
        eb.or([eb('posted_on', '>', last.posted_on), eb.and([eb('posted_on', '=', last.posted_on), eb('posting.id', '>', last.id)])]),
      )
      .orderBy('posted_on')
      .orderBy('id')
      .limit(perRead)
      .execute();
    yield* await rowsOf(db, organId, ids);
    if (ids.length < perRead) return;
    last = ids.at(-1)!;
  }
}

/** The rows with names, in the order of the ids. */
async function rowsOf(db: Db, organId: string, ids: readonly { id: string }[]): Promise<PostingAnswer[]> {
  if (ids.length === 0) return [];
  const { wechatAccount } = (await findOrgan(db, organId)).profile;
  const rows = await db
    .selectFrom('posting as p')
    .leftJoin('publication_kind as k', (join) => join.onRef('k.organ_id', '=', 'p.organ_id').onRef('k.code', '=', 'p.kind'))
    .leftJoin('site_column as c', (join) => join.onRef('c.organ_id', '=', 'p.organ_id').onRef('c.id', '=', 'p.column_id'))
    .leftJoin('department as d', (join) => join.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.id', '=', 'p.department_id'))
    .selectAll('p')
    .select(['k.name as kind_name', 'c.name as column_name', 'd.name as department_name'])
    .where('p.organ_id', '=', organId)
    .where(
      'p.id',
      'in',
      ids.map((row) => row.id),
    )
    .execute();
  const place = new Map(ids.map((row, i) => [row.id, i]));
  return rows
    .sort((a, b) => place.get(a.id)! - place.get(b.id)!)
    .map((row) => ({
      id: row.id,
      channel: row.channel,
      channelName: channelName(row.channel, wechatAccount),
      title: row.title,
      address: row.address,
      postedOn: row.posted_on,
      kind: row.kind,
      kindName: row.kind_name ?? row.kind,
      columnId: row.column_id,
      columnName: row.column_name,
      departmentId: row.department_id,
      departmentName: row.department_name,
      formedOn: row.formed_on,
      documentNumber: row.document_number,
      summary: row.summary,
      publicationId: row.publication_id,
      own: isOwnEntry(row),
      evidence: row.evidence_hash ? { hash: row.evidence_hash, name: row.evidence_name ?? '' } : null,
      imported: row.import_run_id !== null,
      removedOn: row.removed_on,
      changedAt: row.changed_at,
    }));
}
