// Every night: how each organ stands is kept, so that the way there can be seen.
import { defineJob } from '#jobs';
import { addDays } from '#kernel/day';
import { listOrgans } from '#people';
import { dutyFigures } from './queries/figures.ts';
import './tables.ts';

/** Years of nights kept. */
const keptDays = 800;

export const dutySnapshotJob = defineJob<{ day: string }>({
  kind: 'duties.snapshot',
  title: '记下当天的公开职责情况',
  run: async (_payload, { runtime, today }) => {
    const { read, write } = runtime.database;
    for (const organ of (await listOrgans(read)).filter((one) => one.discloses && one.closedAt === null)) {
      const figures = JSON.stringify(await dutyFigures(read, organ.id, today));
      await write
        .insertInto('duty_snapshot')
        .values({ organ_id: organ.id, day: today, figures })
        .onConflict((on) => on.columns(['organ_id', 'day']).doUpdateSet({ figures }))
        .execute();
      const old = addDays(today, -keptDays);
      await write.deleteFrom('duty_snapshot').where('organ_id', '=', organ.id).where('day', '<', old).execute();
    }
  },
});

export const dutySchedule = [{ kind: dutySnapshotJob.kind, at: '23:40' }];
