// What a posting carries besides its words: the publication it makes known elsewhere, and the picture that proves it.
import { declareFileUser } from '#documents';
import type { Act } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { askRelease } from './files/release-file.ts';
import type { PostingFields } from './posting-fields.ts';
import type { PostingRow } from './tables.ts';

declareFileUser({ name: '台账佐证', uses: usedAsEvidence });

/** Sentences beside the publication and the evidence; empty = both can be kept. */
export async function carryingBlockers(tx: Tx, organId: string, fields: PostingFields): Promise<Blocker[]> {
  const problem = (field: string, message: string): Blocker[] => [{ code: 'ledger.field', message, field }];
  const { publicationId = '', channel } = fields;
  const found: Blocker[] = [];
  if (publicationId !== '' && channel === 'website')
    found.push(...problem('channel', '本系统公开的政府信息已自动记入政府网站，请选其他渠道。'));
  if (publicationId !== '' && !(await wasPublished(tx, organId, publicationId)))
    found.push({ code: 'ledger.field', message: '要登记的政府信息没有公开，不能登记它在其他渠道的公开。' });
  if (fields.evidenceHash && !(await evidenceFile(tx, organId, fields.evidenceHash)))
    found.push(...problem('evidenceHash', '没有收到这个佐证文件，请重新上传图片。'));
  return found;
}

/** The evidence as columns of the row. Call only for fields without problems. */
export async function evidenceColumns(tx: Tx, organId: string, { evidenceHash = '' }: PostingFields) {
  const file = evidenceHash === '' ? undefined : await evidenceFile(tx, organId, evidenceHash);
  return { evidence_hash: file ? evidenceHash : null, evidence_name: file?.file_name ?? null };
}

/** Lets go of the evidence the posting had, unless it has it still. */
export async function releaseEvidence(tx: Tx, act: Act, before: PostingRow, now: string | null): Promise<void> {
  if (before.evidence_hash === null || before.evidence_hash === now) return;
  await askRelease(tx, { organId: before.organ_id, fileHash: before.evidence_hash }, act.now);
}

async function wasPublished(tx: Tx, organId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('publication')
    .select('id')
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', 'in', ['published', 'withdrawn'])
    .executeTakeFirst();
  return row !== undefined;
}

/** A finished upload of a picture. */
function evidenceFile(tx: Tx, organId: string, hash: string) {
  return tx
    .selectFrom('upload')
    .select('file_name')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', hash)
    .where('media_type', 'like', 'image/%')
    .limit(1)
    .executeTakeFirst();
}

async function usedAsEvidence(db: Db, organId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('posting')
    .select('evidence_hash')
    .where('organ_id', '=', organId)
    .where('evidence_hash', 'in', [...hashes])
    .execute();
  return new Set(rows.flatMap((row) => row.evidence_hash ?? []));
}
