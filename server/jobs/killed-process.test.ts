import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { systemClock } from '#kernel/clock';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { defineJob } from './define-job.ts';
import { enqueue } from './enqueue.ts';
import { jobRegistry } from './registry.ts';
import { clockAhead, keptLog, testRuntime, until } from './testing/parts.ts';
import { startWorker } from './worker.ts';

const doomed = fileURLToPath(new URL('./testing/doomed-worker.ts', import.meta.url));

onEachEngine('a process killed in the middle of a job', (engine) => {
  let database: TestDatabase;
  before(async () => {
    database = await testDatabase(engine);
  });
  after(() => database.close());

  test('loses nothing and doubles nothing: another process does the job once', async () => {
    const now = systemClock.now();
    await database.write.transaction().execute((tx) => enqueue(tx, 'jobsTest.count', null, { now }));
    const child = spawn(process.execPath, ['--no-warnings', doomed, database.url], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await once(child.stdout, 'data');
    assert.match(String(said), /in the middle/);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const attempts: number[] = [];
    const count = defineJob({
      kind: 'jobsTest.count',
      title: '计数',
      run: (_payload, ctx) =>
        database.write.transaction().execute(async (tx) => {
          attempts.push(ctx.attempt);
          await tx
            .insertInto('installation')
            .values({ name: `effect-${ctx.jobId}-${ctx.attempt}`, value: '' })
            .execute();
          await ctx.complete(tx);
        }),
    });
    const jobs = jobRegistry([count]);
    const worker = await startWorker({ runtime: testRuntime(database, clockAhead(120), jobs), jobs, log: keptLog() });
    await until(async () => (await database.read.selectFrom('job').select('state').executeTakeFirstOrThrow()).state === 'done');
    await worker.stop();
    const effects = await database.read.selectFrom('installation').select('name').where('name', 'like', 'effect-%').execute();
    assert.deepEqual(attempts, [2]);
    assert.equal(effects.length, 1);
  });
});
