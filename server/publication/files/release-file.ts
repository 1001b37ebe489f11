// Lets go of a file: nothing of it stays when no draft, no public text and nobody else uses it.
import { declareFileUser, forgetFile } from '#documents';
import { enqueue } from '#jobs';
import type { Runtime } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import type { FileKey } from './ask-checks.ts';
import { releaseFileKind } from './job-kinds.ts';

declareFileUser({ name: '政府信息', uses: usedByPublications });
declareFileUser({ name: '导入的表格', uses: usedByImports });

/** Asks for the file to go after the commit. */
export async function askRelease(tx: Tx, { organId, fileHash }: FileKey, now: string): Promise<void> {
  await enqueue(tx, releaseFileKind, { organId, fileHash }, { now, organId, oneWaiting: `${releaseFileKind} ${organId} ${fileHash}` });
}

/** Removes the file, what was found in it and what it was made from, unless it is in use. Returns whether it is gone. */
export async function releaseFile(runtime: Runtime, { organId, fileHash }: FileKey): Promise<boolean> {
  if (!(await forgetFile(runtime, organId, fileHash))) return false;
  const { write } = runtime.database;
  await write.deleteFrom('attachment_screening').where('organ_id', '=', organId).where('file_hash', '=', fileHash).execute();
  await write.deleteFrom('file_derivation').where('organ_id', '=', organId).where('file_hash', '=', fileHash).execute();
  return true;
}

/** In an open draft, in the live text, or in an earlier edition that can still be read. Kept versions of a draft do not hold a file. */
async function usedByPublications(db: Db, organId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const inDrafts = await db
    .selectFrom('draft_file')
    .select('file_hash')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  const live = await db
    .selectFrom('publication_file')
    .select('file_hash')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  const found = new Set([...inDrafts, ...live].map((row) => row.file_hash));
  for (const hash of hashes) if (!found.has(hash) && (await inAnEdition(db, organId, hash))) found.add(hash);
  return found;
}

async function inAnEdition(db: Db, organId: string, hash: string): Promise<boolean> {
  const row = await db
    .selectFrom('publication_edition')
    .select('publication_id')
    .where('organ_id', '=', organId)
    .where((where) => where.or([where('attachments', 'like', `%${hash}%`), where('body_html', 'like', `%${hash}%`)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function usedByImports(db: Db, organId: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('import_run')
    .select('file_hash')
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  return new Set(rows.map((row) => row.file_hash));
}
