// For the tests of the jobs: a worker in a process of its own that is killed in the middle of a job.
import { systemClock } from '#kernel/clock';
import { openDatabase } from '#kernel/db';
import { defineJob } from '../define-job.ts';
import { jobRegistry } from '../registry.ts';
import { startWorker } from '../worker.ts';
import { keptLog, testRuntime } from './parts.ts';

const database = openDatabase(process.argv[2] ?? '');
const count = defineJob({
  kind: 'jobsTest.count',
  title: '计数',
  async run(_payload, ctx) {
    await database.write.transaction().execute(async (tx) => {
      await tx
        .insertInto('installation')
        .values({ name: `effect-${ctx.jobId}-${ctx.attempt}`, value: '' })
        .execute();
      await ctx.complete(tx);
      process.stdout.write('in the middle\n');
      await new Promise(() => undefined);
    });
  },
});
const jobs = jobRegistry([count]);
await startWorker({ runtime: testRuntime(database, systemClock, jobs), jobs, log: keptLog() });
