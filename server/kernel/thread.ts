// Work on a file in a thread of its own: one made to exhaust time or memory ends that thread and nothing else.
import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  milliseconds: number;
  /** Megabytes of objects. */
  heap: number;
  /** Megabytes of buffers, which the heap does not count: a few kilobytes unfold to gigabytes of them. */
  buffers: number;
}

const lookEvery = 100;
const megabyte = 1024 * 1024;

/** What the module posts; null when time or memory ran out before that. Throws what it throws. */
export function inThread<A>(module: URL, workerData: unknown, limits: ThreadLimits): Promise<A | null> {
  const worker = new Worker(module, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
    execArgv: ['--no-warnings'],
  });
  return new Promise<A | null>((done, fail) => {
    const giveUp = () => done(null);
    const timer = setTimeout(giveUp, limits.milliseconds);
    const watch = setInterval(async () => {
      const used = await worker.getHeapStatistics().catch(() => null);
      if (used && used.external_memory > limits.buffers * megabyte) giveUp();
    }, lookEvery);
    worker.once('message', done);
    worker.once('error', (cause: Error & { code?: string }) => (cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? giveUp() : fail(cause)));
    worker.once('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      giveUp();
    });
  }).finally(() => void worker.terminate());
}
