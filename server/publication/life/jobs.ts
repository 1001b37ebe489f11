// The jobs behind a publication's life: publishing at its time, deleting files for good, and what a new day brings.
import { defineJob, type JobContext } from '#jobs';
import { execute, type Runtime } from '#kernel/command';
import { addDays, type Day } from '#kernel/day';
import { emptyLog, rebuildFile } from '#kernel/erase';
import { systemActor } from '#kernel/permission';
import { beginValidity } from '../commands/begin-validity.ts';
import { releaseFile } from '../files/release-file.ts';
import type { PublicationKey } from '../publication.ts';
import { bumpSiteVersion } from '../site-version.ts';
import { publishScheduledKind, rebuildKind, removeFilesKind, turnOfDayKind } from './job-kinds.ts';
import { publishAtItsTime, type Scheduled, tries } from './publish-at-its-time.ts';

/** Runs at the planned instant; after an outage as soon as the program is back. */
export const publishScheduledJob = defineJob<Scheduled>({
  kind: publishScheduledKind,
  title: '按定时发布',
  maxAttempts: tries,
  run: publishAtItsTime,
});

export const removeFilesJob = defineJob<PublicationKey>({
  kind: removeFilesKind,
  title: '删除已清除信息的文件',
  maxAttempts: 20,
  run: (key, { runtime, now }) => removeFiles(key, runtime, now),
});

/** Shortly after midnight: what begins to hold today, and pages that say something else from today on. */
export const turnOfDayJob = defineJob<{ day: string }>({
  kind: turnOfDayKind,
  title: '有效性到期与生效',
  run: (_payload, ctx) => turnOfDay(ctx),
});

/** The night after something was removed: remains of former versions of its rows leave the database's file. */
export const rebuildJob = defineJob<{ day: string }>({
  kind: rebuildKind,
  title: '抹去已清除信息在数据库文件里的残留',
  timeoutSeconds: 3600,
  run: (_payload, { runtime, now }) => rebuildAfterRemovals(runtime, now),
});

export const lifeJobs = [publishScheduledJob, removeFilesJob, turnOfDayJob, rebuildJob];
export const lifeSchedule = [
  { kind: turnOfDayKind, at: '00:05' },
  { kind: rebuildKind, at: '03:30' },
];

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
  for (const { file_hash } of rows) {
    const own = () =>
      write.updateTable('file_removal').where('organ_id', '=', organId).where('publication_id', '=', id).where('file_hash', '=', file_hash);
    try {
      const state = (await releaseFile(runtime, { organId, fileHash: file_hash })) ? 'gone' : 'kept';
      await own().set({ state, problem: null, done_at: now }).execute();
    } catch (error) {
      await own()
        .set({ problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' })
        .execute();
      throw error;
    }
  }
}

async function turnOfDay({ runtime, today }: JobContext): Promise<void> {
  const { read } = runtime.database;
  const due = await read
    .selectFrom('publication_validity')
    .select(['organ_id', 'id', 'publication_id'])
    .where('in_force', '=', 0)
    .where('on_day', '<=', today)
    .execute();
  const failed: unknown[] = [];
  for (const row of due) {
    const change = { organId: row.organ_id, id: row.publication_id, changeId: row.id };
    await execute(runtime, beginValidity, change, systemActor).catch((error) => failed.push(error));
  }
  await renewExpired(runtime, today);
  // One that cannot be done holds up none of the others; the job tries it again.
  if (failed.length > 0) throw failed[0];
}

/** Two days back, in case the program was off last night. */
async function rebuildAfterRemovals({ database }: Runtime, now: string): Promise<void> {
  const since = Temporal.Instant.from(now).subtract({ hours: 48 }).toString({ smallestUnit: 'millisecond' });
  const fresh = await database.read
    .selectFrom('publication_removal')
    .select('publication_id')
    .where('removed_at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  if (fresh) await rebuildFile(database);
}

/** A text that expired yesterday says so on its page from today on. A week back, in case the program was off. */
async function renewExpired({ database }: Runtime, today: Day): Promise<void> {
  const organs = await database.read
    .selectFrom('publication')
    .select('organ_id')
    .distinct()
    .where('state', '=', 'published')
    .where('expires_on', '<', today)
    .where('expires_on', '>=', addDays(today, -7))
    .execute();
  for (const { organ_id } of organs) await database.write.transaction().execute((tx) => bumpSiteVersion(tx, organ_id));
}
