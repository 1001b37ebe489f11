import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { execute } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { announce, type EventName } from '#kernel/events';
import type { Actor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { cancel } from './commands/cancel.ts';
import { rerun } from './commands/rerun.ts';
import { defineJob, type JobContext, type JobDefinition } from './define-job.ts';
import { type EnqueueOptions, enqueue } from './enqueue.ts';
import { countJobs } from './queries/count-jobs.ts';
import { findJob, listJobs } from './queries/list-jobs.ts';
import { type JobRegistry, jobRegistry } from './registry.ts';
import { keptLog, type MovableClock, movableClock, testRuntime, until } from './testing/parts.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

const start = '2026-11-23T02:00:00.000Z';
const admin: Actor = {
  kind: 'person',
  personId: 'p1',
  name: '演示管理员',
  address: '',
  sessionId: null,
  grants: [{ organId: 'o1', role: 'systemAdmin' }],
};

onEachEngine('the worker', (engine) => {
  let database: TestDatabase;
  let clock: MovableClock;
  let workers: Worker[];
  beforeEach(async () => {
    database = await testDatabase(engine);
    clock = movableClock(start);
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.close();
  });

  const job = (run: (payload: unknown, ctx: JobContext) => Promise<void>, more: Partial<JobDefinition> = {}) =>
    defineJob({ kind: 'jobsTest.work', title: '测试任务', run, ...more });
  const work = async (definitions: JobDefinition[], more: Partial<WorkerParts> = {}) => {
    const jobs = jobRegistry(definitions);
    const worker = await startWorker({ runtime: testRuntime(database, clock, jobs), jobs, log: keptLog(), pollEvery: 20, ...more });
    workers.push(worker);
    return { worker, jobs };
  };
  const put = (payload: unknown = null, more: Partial<EnqueueOptions> = {}) =>
    database.write.transaction().execute((tx) => enqueue(tx, 'jobsTest.work', payload, { now: clock.now(), ...more }));
  const only = () => database.read.selectFrom('job').selectAll().executeTakeFirstOrThrow();
  const settled = (state: string) => until(async () => (await only()).state === state);
  const done = async () => (await countJobs(database.read)).find((c) => c.state === 'done')?.count;
  const asAdmin = (jobs: JobRegistry) => testRuntime(database, clock, jobs);

  test('does what was queued, with its payload, and not what was rolled back', async () => {
    const seen: unknown[] = [];
    await assert.rejects(
      database.write.transaction().execute(async (tx) => {
        await enqueue(tx, 'jobsTest.work', '不该执行', { now: clock.now() });
        throw new Error('rolled back');
      }),
    );
    await put({ 标题: '低保' });
    await work([job(async (payload) => void seen.push(payload))]);
    await settled('done');
    assert.deepEqual(seen, [{ 标题: '低保' }]);
  });

  test('never gives one job to two of four workers', async () => {
    const seen: unknown[] = [];
    for (let i = 0; i < 40; i++) await put(i);
    const definition = job(async (payload) => void seen.push(payload));
    for (let i = 0; i < 4; i++) await work([definition]);
    await until(async () => (await done()) === 40);
    assert.deepEqual(
      seen.map(Number).sort((a, b) => a - b),
      Array.from({ length: 40 }, (_, i) => i),
    );
  });

  test('waits longer after each failure, then gives up; the administrator runs it again', async () => {
    let fails = true;
    const attempts: number[] = [];
    const { jobs } = await work([
      job(
        async (_payload, { attempt }) => {
          attempts.push(attempt);
          if (fails) throw new Error('打印机没有纸');
        },
        { maxAttempts: 2 },
      ),
    ]);
    const id = await put();
    await settled('waiting');
    await until(async () => (await only()).attempts === 1 && (await only()).state === 'waiting');
    assert.ok((await only()).run_at > clock.now(), 'the second try is later');
    clock.move(60);
    await settled('dead');
    const dead = await findJob(database.read, jobs, id!);
    assert.match(dead.lastError ?? '', /打印机没有纸/);
    assert.equal(dead.stateName, '已停止重试');
    fails = false;
    await execute(asAdmin(jobs), rerun, { id: id! }, admin);
    await settled('done');
    assert.deepEqual(attempts, [1, 2, 1]);
    await assert.rejects(execute(asAdmin(jobs), rerun, { id: id! }, admin), (e) => e instanceof Refusal && e.code === 'jobs.notDead');
  });

  test('gives a job up that kills its process every time', async () => {
    await put();
    await database.write.updateTable('job').set({ state: 'running', attempts: 5, leased_by: '已死的进程', lease_until: start }).execute();
    clock.move(1);
    let ran = false;
    await work([
      job(async () => {
        ran = true;
      }),
    ]);
    await settled('dead');
    assert.equal(ran, false);
    assert.match((await only()).last_error ?? '', /多次中断/);
  });

  test('gives up a try that takes too long and tells the handler', async () => {
    let told = false;
    await put();
    const hangs = (_payload: unknown, { signal }: JobContext) =>
      new Promise<void>(() =>
        signal.addEventListener('abort', () => {
          told = true;
        }),
      );
    await work([job(hangs, { timeoutSeconds: 0.05, maxAttempts: 1 })]);
    await settled('dead');
    assert.equal(told, true);
    assert.match((await only()).last_error ?? '', /没有完成/);
  });

  test('does not let a handler that lost its job write anything', async () => {
    await put();
    let refused: unknown;
    await work([
      job(async (_payload, ctx) => {
        await database.write.updateTable('job').set({ leased_by: '另一个进程' }).execute();
        const writing = database.write.transaction().execute(async (tx) => {
          await tx.insertInto('installation').values({ name: 'late', value: '' }).execute();
          await ctx.complete(tx);
        });
        refused = await writing.catch((error: unknown) => error);
      }),
    ]);
    await until(() => refused !== undefined);
    assert.ok(refused instanceof Refusal && refused.code === 'jobs.leaseLost');
    assert.equal(await database.read.selectFrom('installation').select('name').where('name', '=', 'late').executeTakeFirst(), undefined);
  });

  test('finishes what is under way when it is stopped, and takes nothing new', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    await put(1);
    const { worker } = await work([
      job(async () => {
        begin();
        await gate;
      }),
    ]);
    await begun;
    const stopped = worker.stop();
    await put(2);
    open();
    await stopped;
    const states = await database.read.selectFrom('job').select(['payload', 'state']).orderBy('id').execute();
    assert.deepEqual(
      states.map(({ payload, state }) => `${payload} ${state}`),
      ['1 done', '2 waiting'],
    );
  });

  test('gives back what it cannot finish in time, without counting it as a failure', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    await put();
    const { worker } = await work([
      job(() => {
        begin();
        return new Promise<void>(() => undefined);
      }),
    ]);
    await begun;
    await worker.stop(0.01);
    const { state, attempts, leased_by } = await only();
    assert.deepEqual({ state, attempts, leased_by }, { state: 'waiting', attempts: 0, leased_by: null });
  });

  test('queues a nightly job once a day, however many processes there are, also when the night was missed', async () => {
    const days: unknown[] = [];
    const schedule = [{ kind: 'jobsTest.work', at: '02:30' }];
    const definition = job(async (payload) => void days.push((payload as { day: string }).day));
    for (let i = 0; i < 3; i++) await work([definition], { schedule });
    await settled('done');
    clock.move(16 * 3600);
    await put({ day: 'after midnight, before half past two' });
    await until(async () => (await done()) === 2);
    clock.move(3600);
    await until(async () => (await done()) === 3);
    assert.deepEqual(days, ['2026-11-23', 'after midnight, before half past two', '2026-11-24']);
  });

  test('turns an announced event into one job for each subscription, once', async () => {
    const seen: string[] = [];
    const name = 'jobsTest.happened' as EventName;
    const hears = (kind: string) =>
      defineJob({
        kind,
        title: kind,
        run: async (event) => void seen.push(`${kind} ${JSON.stringify((event as { payload: unknown }).payload)}`),
      });
    const subscriptions = ['jobsTest.a', 'jobsTest.b'].map((job) => ({ event: name, job }));
    for (let i = 0; i < 3; i++) await work([hears('jobsTest.a'), hears('jobsTest.b')], { subscriptions });
    await database.write.transaction().execute((tx) => announce(tx, name, 'o1', { id: 7 } as never, clock.now()));
    await until(() => seen.length === 2);
    await until(async () => (await database.read.selectFrom('outbox').select('relayed_at').executeTakeFirstOrThrow()).relayed_at !== null);
    assert.deepEqual(seen.sort(), ['jobsTest.a {"id":7}', 'jobsTest.b {"id":7}']);
  });

  test('holds one waiting job for a key, and lets the next be queued once it has begun', async () => {
    assert.ok(await put(1, { oneWaiting: 'o1' }));
    assert.equal(await put(2, { oneWaiting: 'o1' }), null);
    await work([job(async () => undefined)]);
    await settled('done');
    assert.ok(await put(3, { oneWaiting: 'o1' }));
  });

  test('refuses to start when queued work has no handler, or a kind has two', async () => {
    await put();
    await assert.rejects(work([]), (e) => e instanceof Refusal && e.message.includes('jobsTest.work'));
    assert.throws(
      () => jobRegistry([job(async () => undefined), job(async () => undefined)]),
      (e) => e instanceof Refusal && e.code === 'jobs.twoHandlers',
    );
    const schedule = [{ kind: 'jobsTest.work', at: '2:30' }];
    await assert.rejects(work([job(async () => undefined)], { schedule }), (e) => e instanceof Refusal && e.code === 'jobs.schedule');
  });

  test('cancels what has not begun and pages the list', async () => {
    const jobs = jobRegistry([job(async () => undefined)]);
    const ids = [await put(1), await put(2), await put(3)];
    await execute(asAdmin(jobs), cancel, { id: ids[0]! }, admin);
    const waiting = await listJobs(database.read, jobs, { state: 'waiting', page: 1, pageSize: 1 });
    assert.equal(waiting.total, 2);
    assert.deepEqual(
      waiting.rows.map((row) => [row.id, row.title]),
      [[ids[2], '测试任务']],
    );
    await assert.rejects(
      execute(asAdmin(jobs), cancel, { id: ids[0]! }, admin),
      (e) => e instanceof Refusal && e.message.includes('已取消'),
    );
    await assert.rejects(
      execute(asAdmin(jobs), cancel, { id: ids[1]! }, { ...admin, grants: [] }),
      (e) => e instanceof Refusal && e.kind === 'forbidden',
    );
  });
});
