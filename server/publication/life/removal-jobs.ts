// What follows a removal for good: its files leave the store, and the next night its remains leave the database's file.
import { defineJob, enqueue } from '#jobs';
import type { Runtime } from '#kernel/command';
import { addDays, dayOf, minuteOf } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { emptyLog, rebuildFile } from '#kernel/erase';
import { releaseFile } from '../files/release-file.ts';
import type { PublicationKey } from '../publication.ts';
import { rebuildKind, removeFilesKind } from './job-kinds.ts';

export const removeFilesJob = defineJob<PublicationKey>({
  kind: removeFilesKind,
  title: '删除已清除信息的文件',
  maxAttempts: 20,
  run: (key, { runtime, now }) => removeFiles(key, runtime, now),
});

/** One that could not run in the night, because the program was off, runs on its return. */
export const rebuildJob = defineJob({
  kind: rebuildKind,
  title: '抹去已清除信息在数据库文件里的残留',
  timeoutSeconds: 3600,
  run: (_payload, { runtime }) => rebuildFile(runtime.database),
});

const quietTime = '03:30';

/** Asks for the rebuilding in the night that comes; several removals of a day are one. */
export async function askForRebuild(tx: Tx, now: string): Promise<void> {
  await enqueue(tx, rebuildKind, null, { now, runAt: nextNight(now), oneWaiting: rebuildKind });
}

/** 03:30 in China, today or tomorrow, as an instant. */
export function nextNight(now: string): string {
  const today = dayOf(now);
  const day = minuteOf(now) < `${today} ${quietTime}` ? today : addDays(today, 1);
  const at = Temporal.PlainDateTime.from(`${day}T${quietTime}`).toZonedDateTime('Asia/Shanghai').toInstant();
  return at.toString({ smallestUnit: 'millisecond' });
}

/** Every night: a store that was away for longer than the job has tries is asked again. */
export async function askForWaitingFiles({ database, clock }: Runtime): Promise<void> {
  const left = await database.read
    .selectFrom('file_removal')
    .select(['organ_id', 'publication_id'])
    .distinct()
    .where('state', '=', 'waiting')
    .execute();
  await database.write.transaction().execute(async (tx) => {
    for (const { organ_id: organId, publication_id: id } of left)
      await enqueue(tx, removeFilesKind, { organId, id }, { now: clock.now(), organId, oneWaiting: `${removeFilesKind} ${id}` });
  });
}

/** Each file is tried, whatever became of the one before; the job comes back for those that would not go. */
async function removeFiles({ organId, id }: PublicationKey, runtime: Runtime, now: string): Promise<void> {
  await emptyLog(runtime.database);
  const { write } = runtime.database;
  const rows = await write
    .selectFrom('file_removal')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
  const failed: unknown[] = [];
  for (const { file_hash } of rows) {
    const own = () =>
      write.updateTable('file_removal').where('organ_id', '=', organId).where('publication_id', '=', id).where('file_hash', '=', file_hash);
    try {
      const state = (await releaseFile(runtime, { organId, fileHash: file_hash })) ? 'gone' : 'kept';
      await own().set({ state, problem: null, done_at: now }).execute();
    } catch (error) {
      failed.push(error);
      await own()
        .set({ problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' })
        .execute();
    }
  }
  if (failed.length > 0) throw failed[0];
}
