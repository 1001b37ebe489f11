// The files reviews keep: answers of whoever was asked, opinions of others.
import { declareFileUser } from '#documents';
import type { Db } from '#kernel/db';
import './tables.ts';

declareFileUser({ name: '审核的答复和意见', uses: usedByReviews });

async function usedByReviews(db: Db, organId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = await db
    .selectFrom('review_referral')
    .select('answer_file_hash as hash')
    .where('organ_id', '=', organId)
    .where('answer_file_hash', 'in', [...hashes])
    .execute();
  const consents = await db
    .selectFrom('review_consent')
    .select('file_hash as hash')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  return new Set([...answers, ...consents].flatMap((row) => (row.hash ? [row.hash] : [])));
}
