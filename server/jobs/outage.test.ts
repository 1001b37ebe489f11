import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Database, openDatabase } from '#kernel/db';
import { testDatabase } from '#kernel/testing';
import { defineJob } from './define-job.ts';
import { enqueue } from './enqueue.ts';
import { watchOutage } from './outage.ts';
import { jobRegistry } from './registry.ts';
import { keptLog, movableClock, testRuntime, until } from './testing/parts.ts';
import { startWorker } from './worker.ts';

test('an outage is reported once, asked about at growing intervals, and its end reported once', () => {
  const log = keptLog();
  const outage = watchOutage(log);
  const away = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7].map(() => outage.failed(away)),
    [1000, 2000, 4000, 8000, 16000, 30000, 30000],
  );
  outage.worked();
  outage.worked();
  assert.equal(log.said.length, 2);
});

test('the worker goes on when the database comes back', { skip: !process.env.TEST_POSTGRES_URL }, async () => {
  const there = await testDatabase('postgres');
  const away = openDatabase('postgres://nobody@127.0.0.1:1/none');
  let current: Database = there;
  const database = {
    engine: there.engine,
    get read() {
      return current.read;
    },
    get write() {
      return current.write;
    },
    close: there.close,
  };
  const clock = movableClock('2026-11-23T02:00:00.000Z');
  const seen: unknown[] = [];
  const jobs = jobRegistry([defineJob({ kind: 'jobsTest.work', title: '测试任务', run: async (payload) => void seen.push(payload) })]);
  const log = keptLog();
  const worker = await startWorker({ runtime: testRuntime(database, clock, jobs), jobs, log, pollEvery: 5 });
  try {
    current = away;
    await until(() => log.said.length === 1);
    await there.write.transaction().execute((tx) => enqueue(tx, 'jobsTest.work', '停电时写下的', { now: clock.now() }));
    current = there;
    await until(() => log.said.length === 2);
    await until(() => seen.length === 1);
    assert.deepEqual(log.said, ['jobs: the database is away; asking again', 'jobs: working again']);
  } finally {
    await worker.stop();
    await away.close();
    await there.close();
  }
});
