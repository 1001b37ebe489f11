// Removes a file nobody uses: the organ's record of it, and its content when no other organ has the same.
import type { Runtime } from '#kernel/command';
import { usersOfFiles } from './file-users.ts';

/** Returns false and changes nothing while somebody uses it. Trying again after a failure does no harm. */
export async function forgetFile({ database, services }: Runtime, organId: string, hash: string): Promise<boolean> {
  if ((await usersOfFiles(database.write, organId, [hash])).size > 0) return false;
  await database.write.deleteFrom('upload').where('organ_id', '=', organId).where('file_hash', '=', hash).execute();
  const elsewhere = await database.write.selectFrom('upload').select('id').where('file_hash', '=', hash).limit(1).executeTakeFirst();
  if (!elsewhere) await services.files.remove(hash);
  return true;
}
