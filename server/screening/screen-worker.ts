// A thread that looks at one file, or mends it, while the server goes on answering.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '#kernel/errors';
import { cleanFile } from './clean-file.ts';
import type { CompiledWording } from './dictionary/compiled.ts';
import { openWording } from './dictionary/dictionary.ts';
import { maskFile } from './mask-file.ts';
import { screenFile } from './screen-file.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

async function answer({ what, input, name, key, field, kinds, wording }: WorkerTask): Promise<WorkerAnswer> {
  const options = { ...(key ? { key } : {}), ...(field ? { field } : {}), ...(kinds ? { kinds } : {}) };
  try {
    if (what === 'clean') return { done: await cleanFile(input, name, options) };
    if (what === 'mask') return { done: await maskFile(input, name, options) };
    return { done: await screenFile(input, name, wording ? { ...options, wording: openWording(wording as CompiledWording) } : options) };
  } catch (cause) {
    if (cause instanceof Refusal) return { refusal: { code: cause.code, kind: cause.kind, message: cause.message } };
    return { broken: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

parentPort!.postMessage(await answer(workerData as WorkerTask));
