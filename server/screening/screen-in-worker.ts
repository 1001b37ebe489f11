// Looks at files and mends them in threads of their own: a few at a time, each with a limit of time and memory.
import { stat } from 'node:fs/promises';
import { Refusal } from '#kernel/errors';
import { inThread } from '#kernel/thread';
import type { ChangedFile, ChangeOptions, ScreenedFile } from './file-answers.ts';
import type { ScreeningOptions } from './finding.ts';
import type { WorkerAnswer, WorkerTask } from './worker-task.ts';

export interface WorkerLimits {
  /** Milliseconds; two minutes unless told. */
  timeout?: number;
}

const atOnce = 2;
const usualTimeout = 120_000;
const heapMegabytes = 384;
const buffersMegabytes = 320;
const module = new URL('screen-worker.ts', import.meta.url);
let running = 0;
const waiting: (() => void)[] = [];

/** `screenFile` in a thread. A file that takes too long or too much memory is answered with `unread`. Throws a `Refusal` as `screenFile` does. */
export async function screenInWorker(
  input: string | Uint8Array,
  name: string,
  options: ScreeningOptions & WorkerLimits = {},
): Promise<ScreenedFile> {
  const { wording, key, field, timeout } = options;
  const task: WorkerTask = {
    what: 'screen',
    input,
    name,
    wording: wording?.portable?.(),
    ...(key ? { key } : {}),
    ...(field ? { field } : {}),
  };
  const answer = await inTurn(task, timeout ?? usualTimeout);
  return answer === null
    ? { findings: [], unread: '没有检查完：内容太多，超过了时间或者内存的限度。请拆成几个文件再检查，或者由人逐页检查。' }
    : (answer as ScreenedFile);
}

/** `cleanFile` in a thread. */
export function cleanInWorker(input: string | Uint8Array, name: string, options: ChangeOptions & WorkerLimits = {}): Promise<ChangedFile> {
  return mend('clean', input, name, options);
}

/** `maskFile` in a thread. */
export function maskInWorker(input: string | Uint8Array, name: string, options: ChangeOptions & WorkerLimits = {}): Promise<ChangedFile> {
  return mend('mask', input, name, options);
}

async function mend(
  what: 'clean' | 'mask',
  input: string | Uint8Array,
  name: string,
  { kinds, timeout }: ChangeOptions & WorkerLimits,
): Promise<ChangedFile> {
  const answer = await inTurn({ what, input, name, ...(kinds ? { kinds } : {}) }, timeout ?? usualTimeout);
  if (answer === null)
    throw new Refusal('screening.tooMuch', 'tooLarge', '文件太大，程序没能处理完，原文件没有改动。请在原文件里处理后另存。');
  return answer as ChangedFile;
}

async function inTurn(task: WorkerTask, timeout: number): Promise<ScreenedFile | ChangedFile | null> {
  if (running >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
  running++;
  try {
    return await inTime(task, timeout);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Null when time or memory ran out. */
async function inTime(task: WorkerTask, timeout: number): Promise<ScreenedFile | ChangedFile | null> {
  const size = typeof task.input === 'string' ? (await stat(task.input)).size : task.input.length;
  // A large file is held several times over while it is taken apart; a small one has no business with so much.
  const buffers = buffersMegabytes + Math.ceil((5 * size) / 1024 ** 2);
  const answer = await inThread<WorkerAnswer>(module, task, { milliseconds: timeout, heap: heapMegabytes, buffers });
  if (answer === null) return null;
  if ('done' in answer) return answer.done;
  throw asError(answer);
}

function asError(answer: Exclude<WorkerAnswer, { done: unknown }>): Error {
  if ('broken' in answer) return new Error(answer.broken);
  const { code, kind, message } = answer.refusal;
  return new Refusal(code, kind, message);
}
