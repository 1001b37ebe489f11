// 政策与解读: a public policy without an interpretation is reminded of; whether one is needed stays the office's to say.
import type { Db } from '#kernel/db';
import type { PublicationRow } from './tables.ts';

/** Kinds whose texts are usually interpreted. */
export const interpretedKinds = ['policy', 'normative-document'];

/** The reminder for a public policy nobody interprets yet; null when there is nothing to remind of. */
export async function interpretationWanted(db: Db, row: PublicationRow): Promise<string | null> {
  if (row.state !== 'published' || !interpretedKinds.includes(row.kind) || !['有效', '已修改'].includes(row.validity)) return null;
  const link = await db
    .selectFrom('publication_link')
    .select('from_id')
    .where('organ_id', '=', row.organ_id)
    .where('to_id', '=', row.id)
    .where('relation', '=', 'interprets')
    .limit(1)
    .executeTakeFirst();
  return link ? null : '这份文件公开后还没有配解读。政策解读应当与文件同步发布，并互相链接。';
}
