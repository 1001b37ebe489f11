import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inThread } from './thread.ts';

const doing = (what: string, milliseconds = 60_000) =>
  inThread(new URL(`data:text/javascript,import{parentPort,workerData}from'node:worker_threads';${encodeURIComponent(what)}`), 5, {
    milliseconds,
    heap: 64,
    buffers: 64,
  });

test('a thread answers with what it posts, and fails with what it throws', async () => {
  assert.equal(await doing('parentPort.postMessage(workerData * 2)'), 10);
  await assert.rejects(doing('throw new Error("broken")'), /broken/);
});

test('a thread that never ends, or fills memory with buffers, is ended without an answer and takes nothing else with it', async () => {
  assert.equal(await doing('for (;;);', 100), null);
  assert.equal(await doing('const kept = []; for (;;) kept.push(new Uint8Array(1024 * 1024).fill(1))'), null);
  assert.equal(await doing('parentPort.postMessage("alive")'), 'alive');
});
