// Every night: what was done long ago leaves the queue and the outbox. The audit trail keeps what people did.
import { defineJob } from './define-job.ts';
import { later } from './instants.ts';

const keptDays = 30;

export const clearJobs = defineJob({
  kind: 'jobs.clear',
  title: '清理已完成的后台任务',
  async run(_payload, { runtime: { database }, now }) {
    const before = later(now, -keptDays * 24 * 3600);
    await database.write.deleteFrom('job').where('state', 'in', ['done', 'cancelled']).where('finished_at', '<', before).execute();
    await database.write.deleteFrom('outbox').where('relayed_at', '<', before).execute();
  },
});
