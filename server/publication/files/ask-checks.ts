// Asks for the files of a draft to be looked through: once for each content and each set of rules.
import { enqueue } from '#jobs';
import type { Tx } from '#kernel/db';
import { screenFileKind } from './job-kinds.ts';
import { screeningRules } from './screening-rules.ts';

export interface FileKey {
  organId: string;
  fileHash: string;
}

/** Puts the files not yet looked through by today's rules down as pending and queues their check. */
export async function askFileChecks(tx: Tx, organId: string, hashes: readonly string[], now: string): Promise<void> {
  if (hashes.length === 0) return;
  const rules = await screeningRules(tx, organId);
  const known = await tx
    .selectFrom('attachment_screening')
    .select(['file_hash', 'rules'])
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  const current = new Set(known.filter((row) => row.rules === rules).map((row) => row.file_hash));
  for (const hash of hashes) if (!current.has(hash)) await askFileCheck(tx, { organId, fileHash: hash }, rules, now);
}

/** Looks through a file again whatever is known of it. */
export async function askFileCheck(tx: Tx, { organId, fileHash }: FileKey, rules: string, now: string): Promise<void> {
  const pending = { rules, state: 'pending', findings: '[]', problem: null, asked_at: now, checked_at: null };
  await tx
    .insertInto('attachment_screening')
    .values({ organ_id: organId, file_hash: fileHash, ...pending })
    .onConflict((on) => on.columns(['organ_id', 'file_hash']).doUpdateSet(pending))
    .execute();
  await enqueue(tx, screenFileKind, { organId, fileHash }, { now, organId, oneWaiting: `${screenFileKind} ${organId} ${fileHash}` });
}
