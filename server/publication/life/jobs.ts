// The jobs behind a publication's life: publishing at its time, and what a new day brings; those of removals stand in removal-jobs.ts.
import { defineJob, type JobContext } from '#jobs';
import { execute, type Runtime } from '#kernel/command';
import { addDays, type Day } from '#kernel/day';
import { systemActor } from '#kernel/permission';
import { beginValidity } from '../commands/begin-validity.ts';
import { bumpSiteVersion } from '../site-version.ts';
import { publishScheduledKind, turnOfDayKind } from './job-kinds.ts';
import { publishAtItsTime, type Scheduled, tries } from './publish-at-its-time.ts';
import { askForWaitingFiles, rebuildJob, removeFilesJob } from './removal-jobs.ts';

/** Runs at the planned instant; after an outage as soon as the program is back. */
export const publishScheduledJob = defineJob<Scheduled>({
  kind: publishScheduledKind,
  title: '按定时发布',
  maxAttempts: tries,
  run: publishAtItsTime,
});

/** Shortly after midnight: what begins to hold today, and pages that say something else from today on. */
export const turnOfDayJob = defineJob<{ day: string }>({
  kind: turnOfDayKind,
  title: '有效性到期与生效',
  run: (_payload, ctx) => turnOfDay(ctx),
});

export const lifeJobs = [publishScheduledJob, removeFilesJob, turnOfDayJob, rebuildJob];
export const lifeSchedule = [{ kind: turnOfDayKind, at: '00:05' }];

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
  await askForWaitingFiles(runtime);
  // One that cannot be done holds up none of the others; the job tries it again.
  if (failed.length > 0) throw failed[0];
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
  for (const { organ_id } of organs) await database.write.transaction().execute((tx) => bumpSiteVersion(tx, organ_id, 'nothing'));
}
