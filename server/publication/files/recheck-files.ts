// Every night: files of open drafts that were looked through by former rules are looked through again, so that nothing waits for a person to open them.
import { defineJob } from '#jobs';
import type { Runtime } from '#kernel/command';
import { askFileChecks } from './ask-checks.ts';

export const recheckFilesJob = defineJob({
  kind: 'publication.recheckFiles',
  title: '按新的规则重新检查附件',
  run: async (_payload, { runtime, signal }) => {
    for (const organId of await organsWithDraftFiles(runtime)) {
      signal.throwIfAborted();
      await recheckFiles(runtime, organId);
    }
  },
});

/** Queues the check of every file of the organ's drafts that today's rules have not seen. */
export async function recheckFiles({ database, clock }: Runtime, organId: string): Promise<void> {
  const rows = await database.read
    .selectFrom('draft_file as f')
    .innerJoin('upload as u', (join) => join.onRef('u.organ_id', '=', 'f.organ_id').onRef('u.file_hash', '=', 'f.file_hash'))
    .select('f.file_hash')
    .distinct()
    .where('f.organ_id', '=', organId)
    .execute();
  const hashes = rows.map((row) => row.file_hash);
  await database.write.transaction().execute((tx) => askFileChecks(tx, organId, hashes, clock.now()));
}

async function organsWithDraftFiles({ database }: Runtime): Promise<string[]> {
  const rows = await database.read.selectFrom('draft_file').select('organ_id').distinct().execute();
  return rows.map((row) => row.organ_id);
}
